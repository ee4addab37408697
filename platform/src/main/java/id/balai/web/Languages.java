package id.balai.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of an answer: English for who asks for it first, Indonesian for everybody else. */
public final class Languages {
    public static final Locale INDONESIAN = new Locale("id");

    private Languages() {}

    public static Locale of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public static Locale of(@Nullable String acceptLanguage) {
        return acceptLanguage != null && acceptLanguage.strip().startsWith("en") ? Locale.ENGLISH : INDONESIAN;
    }
}

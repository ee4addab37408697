package id.balai.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import id.balai.refusal.Refusal;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A refusal as application/problem+json (RFC 9457), with our code, the remedy, and the refusal's facts beside them. */
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String remedy,
        @JsonAnyGetter Map<String, Object> facts) {

    static final String JSON = "application/problem+json";

    public static Problem of(Refusal refusal, Locale locale) {
        var words = RefusalTexts.describe(refusal, locale);
        return new Problem(
                "about:blank",
                words.title(),
                status(refusal.kind()),
                refusal.code(),
                words.detail(),
                words.remedy(),
                Map.copyOf(refusal.facts()));
    }

    /** A problem that is no refusal of ours: its code finds its words. */
    static Problem of(int status, String code, Locale locale) {
        var words = RefusalTexts.describe(code, Map.of(), locale);
        return new Problem("about:blank", words.title(), status, code, words.detail(), words.remedy(), Map.of());
    }

    /** The same problem with one more fact beside it. */
    public Problem with(String name, Object fact) {
        var all = new HashMap<>(facts);
        all.put(name, fact);
        return new Problem(type, title, status, code, detail, remedy, Map.copyOf(all));
    }

    public Response answer() {
        return Response.status(status).type(JSON).entity(this).build();
    }

    /** The HTTP status of each kind of refusal. */
    public static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case UNKNOWN_CALLER -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case NOT_ALLOWED -> 405;
            case TOO_SLOW -> 408;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case INVALID -> 422;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}

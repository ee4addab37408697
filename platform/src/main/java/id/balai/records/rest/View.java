package id.balai.records.rest;

import id.balai.records.BadRequest;
import id.balai.xapi.StatementFormat;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** How somebody wants to see statements: in which format and languages, and with what came with them. */
record View(StatementFormat format, List<Locale.LanguageRange> languages, boolean attachments) {
    static View of(Parameters parameters, ContainerRequestContext request) {
        var format = parameters.text("format").map(View::format).orElse(StatementFormat.EXACT);
        return new View(format, languages(request), parameters.isSet("attachments"));
    }

    private static StatementFormat format(String name) {
        return StatementFormat.named(name)
                .orElseThrow(() -> new BadRequest("format", "Communication 2.1.3", "must be ids, exact or canonical"));
    }

    private static List<Locale.LanguageRange> languages(ContainerRequestContext request) {
        var header = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            return header == null || header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}

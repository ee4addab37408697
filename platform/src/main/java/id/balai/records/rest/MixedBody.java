package id.balai.records.rest;

import id.balai.records.BadRequest;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A multipart/mixed body (RFC 2046), read section by section as it streams in. */
final class MixedBody {
    private final DelimitedInput input;

    private MixedBody(DelimitedInput input) {
        this.input = input;
    }

    static MixedBody of(MediaType type, InputStream body) {
        var boundary = type.getParameters().get("boundary");
        if (boundary == null || boundary.isEmpty() || boundary.length() > 70)
            throw new BadRequest("Content-Type", "Communication 1.5", "must name a boundary of 1 to 70 characters");
        return new MixedBody(new DelimitedInput(body, boundary));
    }

    /** A section: its headers, and its content as long as the next one has not been asked for. */
    record Section(Map<String, String> headers, InputStream content) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    Optional<Section> next() {
        if (!input.toNextSection()) return Optional.empty();
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line = input.line(); !line.isEmpty(); line = input.line()) {
            var colon = line.indexOf(':');
            if (colon > 0)
                headers.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
        }
        return Optional.of(new Section(headers, input));
    }
}

package id.balai.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What came of something learned; what a statement does not say is absent (Data 2.4.5).
 *
 * @param took how long it lasted; what is told in months or years is left out, since nobody learns a lesson for so long
 */
public record Outcome(
        @Nullable Boolean success,
        @Nullable Double raw,
        @Nullable Double max,
        @Nullable Double scaled,
        @Nullable Duration took) {
    static Outcome of(JsonNode result) {
        var score = result.path("score");
        var success = result.path("success");
        return new Outcome(
                success.isBoolean() ? success.asBoolean() : null,
                number(score.path("raw")),
                number(score.path("max")),
                number(score.path("scaled")),
                duration(result.path("duration").asText()));
    }

    private static @Nullable Double number(JsonNode number) {
        return number.isNumber() ? number.asDouble() : null;
    }

    private static @Nullable Duration duration(String iso) {
        try {
            return iso.isEmpty() ? null : Duration.parse(iso);
        } catch (DateTimeParseException inYears) {
            return null;
        }
    }
}

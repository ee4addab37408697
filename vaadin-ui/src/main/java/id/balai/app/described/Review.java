package id.balai.app.described;

import id.balai.web.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The reviewed file: what no scan can know.
 *
 * @param tags each room with what it is for
 * @param statuses what each status of an answer says
 * @param formats the format of a field or parameter by its name, where the scan saw but a class
 * @param examples one story, each part of which builds on those before
 */
record Review(
        String title,
        String version,
        String description,
        Map<String, String> tags,
        Map<Integer, String> statuses,
        Map<String, String> formats,
        List<Way> operations,
        List<Exchange> examples) {
    static Review read() {
        try (var file = Review.class.getResourceAsStream("/openapi/review.json")) {
            return Json.MAPPER.readValue(Objects.requireNonNull(file), Review.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    List<Exchange> examplesOf(Way way) {
        return IntStream.range(0, examples.size())
                .mapToObj(place -> examples.get(place).numbered(place + 1))
                .filter(exchange -> exchange.operation().equals(way.id()))
                .toList();
    }
}

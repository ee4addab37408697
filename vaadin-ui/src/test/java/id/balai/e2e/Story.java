package id.balai.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The examples of /openapi as anybody's program would gather them, in the order of their numbers. */
final class Story {
    /** A request that is told with its answer; the numbers of names give the order. */
    record Part(String name, String method, String path, JsonNode operation, int status, String by, JsonNode answer) {
        /** The value of a parameter, if this request has one. */
        String given(JsonNode parameter) {
            var own = parameter.at("/examples/" + name + "/value");
            return (own.isMissingNode() ? parameter.path("example") : own).asText("");
        }

        List<JsonNode> parameters(String in) {
            return nodes(operation.path("parameters"))
                    .filter(parameter -> parameter.path("in").asText().equals(in))
                    .filter(parameter -> !given(parameter).isEmpty())
                    .toList();
        }

        /** The type of the body, and the body. */
        Map.Entry<String, JsonNode> body() {
            for (var type : operation.at("/requestBody/content").properties()) {
                var body = type.getValue().at("/examples/" + name + "/value");
                if (!body.isMissingNode()) return Map.entry(type.getKey(), body);
            }
            return Map.entry("application/json", operation.path("none"));
        }
    }

    private Story() {}

    static List<Part> of(JsonNode described) {
        var parts = new TreeMap<String, Part>();
        described
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> of(path.getKey(), operation.getKey(), operation.getValue())
                                .forEach(part -> parts.put(part.name(), part))));
        return new ArrayList<>(parts.values());
    }

    private static Stream<Part> of(String path, String method, JsonNode operation) {
        return operation.path("responses").properties().stream()
                .flatMap(response -> response.getValue().path("x-sent-by").properties().stream()
                        .map(sent -> new Part(
                                sent.getKey(),
                                method.toUpperCase(Locale.ROOT),
                                path,
                                operation,
                                Integer.parseInt(response.getKey()),
                                sent.getValue().asText(),
                                answer(response.getValue(), sent.getKey()))));
    }

    private static JsonNode answer(JsonNode response, String name) {
        return nodes(response.path("content"))
                .map(type -> type.at("/examples/" + name + "/value"))
                .filter(answer -> !answer.isMissingNode())
                .findFirst()
                .orElse(response.path("none"));
    }

    static Stream<JsonNode> nodes(JsonNode parent) {
        return StreamSupport.stream(parent.spliterator(), false);
    }
}

package id.balai.app.described;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The examples of one operation, each shown under its name as parameters, body and answer. */
final class Exchanges {
    private static final String PROBLEM = "application/problem+json";

    private final List<Exchange> all;
    private final Map<Integer, String> statuses;

    Exchanges(List<Exchange> all, Map<Integer, String> statuses) {
        this.all = all;
        this.statuses = statuses;
    }

    void show(Operation operation) {
        if (all.isEmpty()) return;
        if (operation.getParameters() != null) operation.getParameters().forEach(this::show);
        showBodies(operation);
        var files = files(operation);
        var answers = OASFactory.createAPIResponses();
        all.stream()
                .collect(Collectors.groupingBy(Exchange::status, TreeMap::new, Collectors.toList()))
                .forEach((status, told) -> answers.addAPIResponse(status.toString(), answer(status, told, files)));
        operation.setResponses(answers);
    }

    private void show(Parameter parameter) {
        var given = new LinkedHashMap<String, String>();
        for (var exchange : all) {
            var value = exchange.given(parameter.getName());
            if (value != null) given.put(exchange.name(), value);
        }
        if (given.isEmpty()) return;
        var shape = Shape.of(given.values());
        if (shape.getFormat() != null) parameter.setSchema(shape);
        if (given.size() == all.size() && given.values().stream().distinct().count() == 1)
            parameter.setExample(given.values().iterator().next());
        else
            given.forEach((name, value) ->
                    parameter.addExample(name, OASFactory.createExample().value(value)));
    }

    private void showBodies(Operation operation) {
        var bodies = all.stream().filter(exchange -> exchange.body() != null).toList();
        if (bodies.isEmpty()) return;
        var type = bodies.get(0).body() instanceof String ? "text/csv" : MediaType.APPLICATION_JSON;
        var good = bodies.stream().filter(exchange -> !exchange.refused()).toList();
        operation.setRequestBody(
                OASFactory.createRequestBody().required(true).content(content(type, good, bodies, Exchange::body)));
    }

    /** What the scan found is also answered: files of other types. */
    private static Content files(Operation operation) {
        var files = OASFactory.createContent();
        var scanned = operation.getResponses().getDefaultValue();
        if (scanned == null || scanned.getContent() == null) return files;
        scanned.getContent().getMediaTypes().keySet().stream()
                .map(type -> type.replaceFirst(";.*", ""))
                .filter(type -> !type.equals(MediaType.APPLICATION_JSON) && !type.startsWith("text/"))
                .forEach(type ->
                        files.addMediaType(type, OASFactory.createMediaType().schema(Shape.formatted("binary"))));
        return files;
    }

    private APIResponse answer(int status, List<Exchange> told, Content files) {
        var answer = OASFactory.createAPIResponse().description(statuses.getOrDefault(status, ""));
        var senders = new LinkedHashMap<String, String>();
        told.forEach(exchange -> senders.put(exchange.name(), exchange.by()));
        answer.addExtension("x-sent-by", senders);
        var withBody =
                told.stream().filter(exchange -> exchange.answer() != null).toList();
        if (withBody.isEmpty()) return answer;
        var content = content(type(withBody.get(0)), withBody, withBody, Exchange::answer);
        if (status == Response.Status.OK.getStatusCode()) files.getMediaTypes().forEach(content::addMediaType);
        return answer.content(content);
    }

    private static String type(Exchange exchange) {
        if (exchange.refused()) return PROBLEM;
        return exchange.answer() instanceof String ? MediaType.TEXT_PLAIN : MediaType.APPLICATION_JSON;
    }

    private static Content content(
            String type, List<Exchange> typical, List<Exchange> told, Function<Exchange, @Nullable Object> part) {
        var shape = Shape.of(typical.stream().map(part).filter(Objects::nonNull).toList());
        var media = OASFactory.createMediaType().schema(shape);
        told.forEach(exchange -> media.addExample(exchange.name(), example(exchange, part)));
        return OASFactory.createContent().addMediaType(type, media);
    }

    private static Example example(Exchange exchange, Function<Exchange, @Nullable Object> part) {
        return OASFactory.createExample().summary(exchange.summary()).value(part.apply(exchange));
    }
}

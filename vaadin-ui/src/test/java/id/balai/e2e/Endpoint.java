package id.balai.e2e;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A way into the interface, as the resources declare it, so that no test forgets one. */
record Endpoint(String method, String path, String type) {
    private static final List<Class<?>> RESOURCES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.balai").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                    .<Class<?>>map(type -> type.reflect())
                    .toList();

    /** Every one whose address begins so, below {@code /api/}. */
    static List<Endpoint> below(String beginning) {
        return RESOURCES.stream()
                .flatMap(resource -> Arrays.stream(resource.getMethods()))
                .flatMap(Endpoint::of)
                .filter(endpoint -> endpoint.path.startsWith(beginning))
                .distinct()
                .sorted(Comparator.comparing(Endpoint::toString))
                .toList();
    }

    private static Stream<Endpoint> of(Method method) {
        var resource = method.getDeclaringClass().getAnnotation(Path.class);
        if (resource == null) return Stream.empty();
        var part = method.getAnnotation(Path.class);
        var path = resource.value() + (part == null ? "" : "/" + part.value());
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> new Endpoint(verb.value(), path.replaceAll("\\{(\\w+):[^}]+}+", "{$1}"), type(method)));
    }

    private static String type(Method method) {
        var own = method.getAnnotation(Consumes.class);
        var all = own == null ? method.getDeclaringClass().getAnnotation(Consumes.class) : own;
        return all == null ? "application/json" : all.value()[0];
    }

    boolean takesABody() {
        return !method.equals("GET") && !method.equals("DELETE");
    }

    boolean names(String variable) {
        return path.contains("{" + variable + "}");
    }

    /** The address with its variables filled in. */
    String at(String village, String id) {
        return "/api/"
                + path.replace("{village}", village)
                        .replace("{id}", id)
                        .replace("{account}", "1110")
                        .replace("{statement}", "results")
                        .replace("{month}", "2025-05")
                        .replace("{year}", "2025");
    }

    Http.Answer ask(Http who, String village, String id, String body) {
        return takesABody()
                ? who.send(
                        method, at(village, id), type, body.getBytes(StandardCharsets.UTF_8), "Idempotency-Key", "ask")
                : who.send(method, at(village, id));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}

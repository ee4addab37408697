package id.balai.app.described;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Tells in words and examples what the server found by looking at our classes. */
public final class Described implements OASFilter {
    private static final String TOKEN = "token";

    private final Review review = Review.read();
    private final Map<String, Way> ways =
            review.operations().stream().collect(Collectors.toMap(Way::at, Function.identity()));

    @Override
    public void filterOpenAPI(OpenAPI scanned) {
        scanned.setInfo(OASFactory.createInfo()
                .title(review.title())
                .version(review.version())
                .description(review.description()));
        review.tags()
                .forEach((name, words) ->
                        scanned.addTag(OASFactory.createTag().name(name).description(words)));
        lock(scanned);
        var schemas = scanned.getComponents().getSchemas();
        schemas.values().forEach(this::nameFields);
        if (schemas.containsKey("Rupiah")) scanned.getComponents().addSchema("Rupiah", Shape.formatted("int64"));
        tellPaths(scanned);
    }

    private static void lock(OpenAPI scanned) {
        scanned.getComponents().addSecurityScheme(TOKEN, scheme("bearer")).addSecurityScheme("basic", scheme("basic"));
        scanned.setSecurity(List.of(opening(TOKEN)));
    }

    private static SecurityScheme scheme(String name) {
        return OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }

    /** A requirement without a scheme is met by anybody. */
    private static SecurityRequirement opening(String key) {
        var requirement = OASFactory.createSecurityRequirement();
        return key.equals("none") ? requirement : requirement.addScheme(key);
    }

    private void nameFields(Schema schema) {
        if (schema.getProperties() != null)
            Map.copyOf(schema.getProperties())
                    .forEach((name, seen) -> format(name, seen).ifPresent(better -> schema.addProperty(name, better)));
    }

    private void nameParameters(Operation operation) {
        if (operation.getParameters() != null)
            operation
                    .getParameters()
                    .forEach(parameter ->
                            format(parameter.getName(), parameter.getSchema()).ifPresent(parameter::setSchema));
    }

    /** Better words for what the scan could only call an object or a number. */
    private Optional<Schema> format(String name, Schema seen) {
        return Optional.ofNullable(review.formats().get(name))
                .filter(format -> seen.getType() == (format.equals("int64") ? SchemaType.NUMBER : SchemaType.OBJECT))
                .map(Shape::formatted);
    }

    /** A path is told without the pattern its variable must meet, which OpenAPI does not know. */
    private void tellPaths(OpenAPI scanned) {
        var told = OASFactory.createPaths();
        scanned.getPaths().getPathItems().forEach((path, item) -> {
            var plain = path.replaceAll("\\{(\\w+):[^}]+}+", "{$1}");
            tell(plain, item);
            told.addPathItem(plain, item);
        });
        scanned.setPaths(told);
    }

    private void tell(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            var way = ways.get(method + " " + path);
            if (way != null) tell(way, operation);
        });
    }

    private void tell(Way way, Operation operation) {
        operation.operationId(way.id()).summary(way.summary()).tags(List.of(way.tag()));
        var key = way.key();
        if (key != null) operation.setSecurity(List.of(opening(key)));
        nameParameters(operation);
        new Exchanges(review.examplesOf(way), review.statuses()).show(operation);
    }
}

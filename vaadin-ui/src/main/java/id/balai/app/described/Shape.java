package id.balai.app.described;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The form of a value, as examples of it show. */
final class Shape {
    private static final Map<String, Pattern> FORMATS = Map.of(
            "uuid", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            "date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
            "date-time", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z"));

    private Shape() {}

    static Schema of(Collection<?> examples) {
        if (all(examples, Map.class)) return object(examples);
        if (all(examples, List.class)) return array(examples);
        if (all(examples, Boolean.class)) return typed(SchemaType.BOOLEAN);
        if (all(examples, Number.class)) return formatted("int64");
        return all(examples, String.class) ? text(examples) : OASFactory.createSchema();
    }

    /** A string of that format, or a whole number. */
    static Schema formatted(String format) {
        return typed(format.equals("int64") ? SchemaType.INTEGER : SchemaType.STRING)
                .format(format);
    }

    private static boolean all(Collection<?> examples, Class<?> type) {
        return !examples.isEmpty() && examples.stream().allMatch(type::isInstance);
    }

    private static Schema object(Collection<?> examples) {
        var names = new LinkedHashSet<String>();
        examples.forEach(example -> ((Map<?, ?>) example).keySet().forEach(name -> names.add(name.toString())));
        var schema = typed(SchemaType.OBJECT);
        names.forEach(name -> schema.addProperty(name, of(values(examples, name))));
        return schema;
    }

    private static List<?> values(Collection<?> examples, String name) {
        return examples.stream()
                .<Object>map(example -> ((Map<?, ?>) example).get(name))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Schema array(Collection<?> examples) {
        var items = examples.stream()
                .<Object>flatMap(example -> ((List<?>) example).stream())
                .toList();
        return typed(SchemaType.ARRAY).items(of(items));
    }

    private static Schema text(Collection<?> examples) {
        return FORMATS.entrySet().stream()
                .filter(format -> examples.stream()
                        .allMatch(text ->
                                format.getValue().matcher(text.toString()).matches()))
                .findFirst()
                .map(format -> formatted(format.getKey()))
                .orElseGet(() -> typed(SchemaType.STRING));
    }

    private static Schema typed(SchemaType type) {
        return OASFactory.createSchema().type(type);
    }
}

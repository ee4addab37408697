package id.balai.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says, in a form that is equal when two say the same (Data 2.3, 4.2.4 of 2.0.0): without the stamps of
 * the store and the words of display; with defaults written out; with numbers, times and durations by value; with lists
 * whose order means nothing in one order.
 */
record Meaning(JsonNode said, @Nullable Instant happened) {
    private static final Set<String> STAMPS = Set.of("id", "stored", "authority", "version", "timestamp");
    private static final Set<String> UNORDERED = Set.of("member", "parent", "grouping", "category", "other");
    private static final Set<String> UUIDS = Set.of("registration", "id");
    private static final Pattern FRACTION = Pattern.compile("[.,](\\d+)S$");

    static Meaning of(Statement statement) {
        var said = JsonNodeFactory.instance.objectNode();
        statement.json().properties().stream()
                .filter(property -> !STAMPS.contains(property.getKey()))
                .forEach(property -> said.set(property.getKey(), plain(property.getKey(), property.getValue())));
        var timestamp = statement.json().get("timestamp");
        return new Meaning(said, timestamp == null ? null : Timestamp.instant(timestamp.asText()));
    }

    /** A timestamp that one of the two leaves open is no difference: the store sets it then. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Meaning that
                && said.equals(that.said)
                && (happened == null || that.happened == null || happened.equals(that.happened));
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }

    private static JsonNode plain(String name, JsonNode value) {
        if (value instanceof ObjectNode object)
            return name.equals("extensions") ? numbersByValue(object) : object(name, object);
        if (value instanceof ArrayNode array) return array(name, array);
        if (name.equals("duration")) return TextNode.valueOf(toHundredths(value.asText()));
        if (name.equals("timestamp"))
            return TextNode.valueOf(Timestamp.instant(value.asText()).toString());
        if (UUIDS.contains(name) && Format.UUID.fits(value.asText()))
            return TextNode.valueOf(value.asText().toLowerCase(Locale.ROOT));
        return numbersByValue(value);
    }

    /** Nothing beyond a hundredth of a second counts (Data 4.6). */
    private static String toHundredths(String duration) {
        return FRACTION.matcher(duration).replaceFirst(fraction -> {
            var digits = fraction.group(1);
            var counting = digits.substring(0, Math.min(2, digits.length())).replaceFirst("0+$", "");
            return counting.isEmpty() ? "S" : "." + counting + "S";
        });
    }

    private static JsonNode object(String name, ObjectNode object) {
        var result = JsonNodeFactory.instance.objectNode();
        object.properties().stream()
                .filter(property -> !isDisplay(name, property.getKey()))
                .forEach(property -> result.set(property.getKey(), plain(property.getKey(), property.getValue())));
        if (!result.has("objectType") && isActor(result)) result.put("objectType", "Agent");
        if (result.path("objectType").asText().equals("Activity")) result.remove("objectType");
        if (name.equals("contextActivities"))
            result.properties().forEach(kin -> {
                if (!kin.getValue().isArray())
                    kin.setValue(JsonNodeFactory.instance.arrayNode().add(kin.getValue()));
            });
        return result;
    }

    /** Words and definitions are for display; they may change without changing what was said. */
    private static boolean isDisplay(String parent, String name) {
        return name.equals("definition") || (parent.equals("verb") && name.equals("display"));
    }

    private static boolean isActor(ObjectNode object) {
        return ActorRules.IDENTIFIERS.stream().anyMatch(object::has);
    }

    private static JsonNode array(String name, ArrayNode array) {
        var elements = StreamSupport.stream(array.spliterator(), false).map(element -> plain(name, element));
        var ordered = UNORDERED.contains(name) ? elements.sorted(Comparator.comparing(JsonNode::toString)) : elements;
        var result = JsonNodeFactory.instance.arrayNode();
        ordered.forEach(result::add);
        return result;
    }

    private static JsonNode numbersByValue(JsonNode value) {
        if (value.isNumber()) return TextNode.valueOf("#" + value.decimalValue().stripTrailingZeros());
        if (value instanceof ArrayNode array) {
            var result = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> result.add(numbersByValue(element)));
            return result;
        }
        if (value instanceof ObjectNode object) {
            var result = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(property -> result.set(property.getKey(), numbersByValue(property.getValue())));
            return result;
        }
        return value;
    }
}

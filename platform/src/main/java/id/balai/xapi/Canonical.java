package id.balai.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** 2.1.3: the statement with activities as the store knows them best, each text in the one language asked for. */
final class Canonical {
    private static final List<String> COMPONENTS = List.of("choices", "scale", "source", "target", "steps");

    private final List<Locale.LanguageRange> languages;
    private final Function<String, Optional<ObjectNode>> definitions;

    Canonical(List<Locale.LanguageRange> languages, Function<String, Optional<ObjectNode>> definitions) {
        this.languages = languages;
        this.definitions = definitions;
    }

    ObjectNode of(ObjectNode statement) {
        display(statement);
        statement.path("attachments").forEach(this::words);
        var activities =
                Stream.concat(Surroundings.centralActivities(statement), Surroundings.relatedActivities(statement));
        activities.forEach(this::activity);
        return statement;
    }

    private void display(JsonNode statement) {
        oneLanguage(statement.path("verb"), "display");
        oneLanguage(statement.path("object").path("verb"), "display");
    }

    private void activity(JsonNode activity) {
        definitions
                .apply(activity.path("id").asText())
                .ifPresent(known -> ((ObjectNode) activity).set("definition", known.deepCopy()));
        var definition = activity.path("definition");
        words(definition);
        COMPONENTS.forEach(name -> definition.path(name).forEach(this::words));
    }

    private void words(JsonNode holder) {
        oneLanguage(holder, "name");
        oneLanguage(holder, "description");
        oneLanguage(holder, "display");
    }

    private void oneLanguage(JsonNode holder, String name) {
        if (!(holder.path(name) instanceof ObjectNode map) || map.isEmpty()) return;
        var tags = map.properties().stream().map(property -> property.getKey()).toList();
        var best = Locale.lookupTag(languages, tags);
        var chosen = best == null ? tags.get(0) : tag(tags, best);
        map.retain(chosen);
    }

    /** The lookup answers in lower case; the map has the tag as it was written. */
    private static String tag(List<String> tags, String lowered) {
        return tags.stream()
                .filter(tag -> tag.equalsIgnoreCase(lowered))
                .findFirst()
                .orElse(tags.get(0));
    }
}

package id.balai.xapi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Data 2.4.4.1: an activity and its definition. */
final class ActivityRules {
    private static final Set<String> DEFINITION = Set.of(
            "name",
            "description",
            "type",
            "moreInfo",
            "extensions",
            "interactionType",
            "correctResponsesPattern",
            "choices",
            "scale",
            "source",
            "target",
            "steps");
    private static final Set<String> INTERACTION_TYPES = Set.of(
            "true-false",
            "choice",
            "fill-in",
            "long-fill-in",
            "matching",
            "performance",
            "sequencing",
            "likert",
            "numeric",
            "other");
    private static final List<String> COMPONENTS = List.of("choices", "scale", "source", "target", "steps");

    private ActivityRules() {}

    static void check(Place activity) {
        activity.objectOf(Set.of("objectType", "id", "definition"));
        activity.where("objectType", type -> type.require(type.text().equals("Activity"), Rule.ACTIVITY_TYPE));
        activity.get("id", Rule.ACTIVITY_ID).iri();
        activity.where("definition", ActivityRules::definition);
    }

    private static void definition(Place definition) {
        definition.objectOf(DEFINITION);
        definition.where("name", Place::languageMap);
        definition.where("description", Place::languageMap);
        definition.where("type", Place::iri);
        definition.where("moreInfo", Place::iri);
        definition.where("extensions", Place::extensions);
        interaction(definition);
    }

    private static void interaction(Place definition) {
        definition.where(
                "interactionType",
                type -> type.require(INTERACTION_TYPES.contains(type.text()), Rule.INTERACTION_TYPE));
        definition.where(
                "correctResponsesPattern", pattern -> pattern.elements().forEach(Place::text));
        COMPONENTS.forEach(name -> definition.where(name, ActivityRules::components));
        var needsType =
                definition.has("correctResponsesPattern") || COMPONENTS.stream().anyMatch(definition::has);
        definition.require(!needsType || definition.has("interactionType"), Rule.INTERACTION_TYPE_REQUIRED);
    }

    private static void components(Place components) {
        var ids = new HashSet<String>();
        for (var component : components.elements()) {
            component.objectOf(Set.of("id", "description"));
            var id = component.get("id", Rule.COMPONENT_ID).text();
            component.require(ids.add(id), Rule.COMPONENT_IDS_DISTINCT);
            component.where("description", Place::languageMap);
        }
    }
}

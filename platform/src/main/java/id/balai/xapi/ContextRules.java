package id.balai.xapi;

import java.util.Set;

/** Data 2.4.6: in what surroundings. */
final class ContextRules {
    private static final Set<String> V1 = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions");
    private static final Set<String> V2 = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions",
            "contextAgents",
            "contextGroups");
    private static final Set<String> ACTIVITIES = Set.of("parent", "grouping", "category", "other");

    private ContextRules() {}

    static void check(Place context, boolean aboutActivity) {
        context.objectOf(context.version() == Version.V1_0_3 ? V1 : V2);
        context.where("registration", Place::uuid);
        context.where("instructor", ActorRules::actor);
        context.where("team", ContextRules::team);
        context.where("contextActivities", ContextRules::activities);
        context.where("contextAgents", agents -> agents.elements().forEach(ContextRules::agent));
        context.where("contextGroups", groups -> groups.elements().forEach(ContextRules::group));
        context.where("revision", Place::text);
        context.where("platform", Place::text);
        context.where("language", language -> language.format(Format.LANGUAGE_TAG, Rule.LANGUAGE_TAG));
        context.where("statement", ObjectRules::reference);
        context.where("extensions", Place::extensions);
        context.require(aboutActivity || !context.has("revision"), Rule.REVISION_NEEDS_ACTIVITY);
        context.require(aboutActivity || !context.has("platform"), Rule.PLATFORM_NEEDS_ACTIVITY);
    }

    private static void team(Place team) {
        team.object().require(ActorRules.isGroup(team), Rule.TEAM_IS_GROUP);
        ActorRules.group(team);
    }

    private static void activities(Place activities) {
        activities.objectOf(ACTIVITIES);
        for (var kind : ACTIVITIES) {
            activities.where(kind, kin -> {
                if (kin.node().isArray()) kin.elements().forEach(ActivityRules::check);
                else ActivityRules.check(kin);
            });
        }
    }

    private static void agent(Place agent) {
        agent.objectOf(Set.of("objectType", "agent", "relevantTypes"));
        agent.require(agent.node().path("objectType").asText().equals("contextAgent"), Rule.CONTEXT_AGENT);
        ActorRules.agent(agent.get("agent", Rule.CONTEXT_AGENT_REQUIRED));
        agent.where("relevantTypes", ContextRules::relevantTypes);
    }

    private static void group(Place group) {
        group.objectOf(Set.of("objectType", "group", "relevantTypes"));
        group.require(group.node().path("objectType").asText().equals("contextGroup"), Rule.CONTEXT_GROUP);
        team(group.get("group", Rule.CONTEXT_GROUP_REQUIRED));
        group.where("relevantTypes", ContextRules::relevantTypes);
    }

    private static void relevantTypes(Place types) {
        var each = types.elements();
        types.require(!each.isEmpty(), Rule.RELEVANT_TYPES);
        each.forEach(type -> type.format(Format.IRI, Rule.RELEVANT_TYPES));
    }
}

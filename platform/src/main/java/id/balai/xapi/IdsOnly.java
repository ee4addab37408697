package id.balai.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** 2.1.3: the statement with identifiers only, as somebody wants it who knows the rest. */
final class IdsOnly {
    private static final Set<String> AGENT = Set.of("objectType", "mbox", "mbox_sha1sum", "openid", "account");

    private IdsOnly() {}

    static ObjectNode of(ObjectNode statement) {
        actor(statement.path("actor"));
        actor(statement.path("authority"));
        retain(statement.path("verb"), Set.of("id"));
        object(statement.path("object"));
        context(statement.path("context"));
        return statement;
    }

    private static void object(JsonNode object) {
        switch (object.path("objectType").asText("Activity")) {
            case "Agent", "Group" -> actor(object);
            case "SubStatement" -> of((ObjectNode) object);
            case "StatementRef" -> retain(object, Set.of("objectType", "id"));
            default -> retain(object, Set.of("id"));
        }
    }

    private static void context(JsonNode context) {
        actor(context.path("instructor"));
        actor(context.path("team"));
        context.path("contextAgents").forEach(each -> actor(each.path("agent")));
        context.path("contextGroups").forEach(each -> actor(each.path("group")));
        context.path("contextActivities").forEach(kin -> kin.forEach(activity -> retain(activity, Set.of("id"))));
    }

    /** Of a group without an identifier, its members are what identifies it. */
    private static void actor(JsonNode actor) {
        actor.path("member").forEach(member -> retain(member, AGENT));
        var anonymous = Identifier.of(actor).isEmpty();
        if (actor instanceof ObjectNode object)
            object.retain(anonymous ? List.of("objectType", "member") : List.copyOf(AGENT));
    }

    private static void retain(JsonNode node, Set<String> names) {
        if (node instanceof ObjectNode object) object.retain(names);
    }
}

package id.balai.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whom and what a statement concerns: at its centre, and in the wider sense of the related_ filters (2.1.3). */
public final class Surroundings {
    private Surroundings() {}

    /** Actor and object, where they are agents or groups, and the members of groups. */
    public static Stream<Identifier> centralAgents(JsonNode statement) {
        return Stream.of(statement.path("actor"), actorAt(statement.path("object")))
                .flatMap(Surroundings::persons);
    }

    /** Everybody else: authority, instructor, team, context agents and groups, and all of a sub-statement. */
    public static Stream<Identifier> relatedAgents(JsonNode statement) {
        var object = statement.path("object");
        var own = Stream.concat(persons(statement.path("authority")), around(statement.path("context")));
        if (!isSubStatement(object)) return own;
        return Stream.of(own, centralAgents(object), around(object.path("context")))
                .flatMap(s -> s);
    }

    /** The object, where it is an activity. */
    public static Stream<JsonNode> centralActivities(JsonNode statement) {
        var object = statement.path("object");
        return isActivity(object) ? Stream.of(object) : Stream.empty();
    }

    public static Stream<JsonNode> relatedActivities(JsonNode statement) {
        var object = statement.path("object");
        var own = contextActivities(statement);
        if (!isSubStatement(object)) return own;
        return Stream.of(own, centralActivities(object), contextActivities(object))
                .flatMap(s -> s);
    }

    private static Stream<JsonNode> contextActivities(JsonNode statement) {
        return elements(statement.path("context").path("contextActivities"))
                .flatMap(kin -> kin.isArray() ? elements(kin) : Stream.of(kin));
    }

    private static Stream<Identifier> around(JsonNode context) {
        return Stream.of(
                        Stream.of(context.path("instructor"), context.path("team")),
                        elements(context.path("contextAgents")).map(each -> each.path("agent")),
                        elements(context.path("contextGroups")).map(each -> each.path("group")))
                .flatMap(s -> s)
                .flatMap(Surroundings::persons);
    }

    private static Stream<Identifier> persons(JsonNode actor) {
        return Stream.concat(
                Identifier.of(actor).stream(),
                elements(actor.path("member")).flatMap(member -> Identifier.of(member).stream()));
    }

    private static JsonNode actorAt(JsonNode object) {
        var type = object.path("objectType").asText();
        return type.equals("Agent") || type.equals("Group") ? object : object.path("no actor");
    }

    private static boolean isSubStatement(JsonNode object) {
        return object.path("objectType").asText().equals("SubStatement");
    }

    private static boolean isActivity(JsonNode object) {
        return object.path("objectType").asText("Activity").equals("Activity");
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

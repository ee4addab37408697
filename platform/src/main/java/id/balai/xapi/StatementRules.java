package id.balai.xapi;

import java.util.Set;

/** Data 2.2 to 2.4: what a statement consists of. */
final class StatementRules {
    static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    private static final Set<String> PROPERTIES = Set.of(
            "id",
            "actor",
            "verb",
            "object",
            "result",
            "context",
            "timestamp",
            "stored",
            "authority",
            "version",
            "attachments");
    private static final Set<String> SUB_STATEMENT_PROPERTIES =
            Set.of("objectType", "actor", "verb", "object", "result", "context", "timestamp", "attachments");

    private StatementRules() {}

    static void check(Place statement) {
        statement.objectOf(PROPERTIES);
        statement.where("id", Place::uuid);
        statement.where("stored", StatementRules::timestamp);
        statement.where("authority", ActorRules::authority);
        statement.where("version", StatementRules::version);
        said(statement);
        voiding(statement);
    }

    /** Data 2.4.4.3: a statement inside a statement, which has neither id nor stamps of its own. */
    static void checkSub(Place statement) {
        statement.objectOf(SUB_STATEMENT_PROPERTIES);
        var nested = statement.node().path("object").path("objectType").asText().equals("SubStatement");
        statement.require(!nested, Rule.SUB_STATEMENT_NESTED);
        said(statement);
    }

    private static void said(Place statement) {
        ActorRules.actor(statement.get("actor", Rule.ACTOR_REQUIRED));
        verb(statement.get("verb", Rule.VERB_REQUIRED));
        var object = statement.get("object", Rule.OBJECT_REQUIRED);
        ObjectRules.check(object);
        statement.where("result", ResultRules::check);
        statement.where("context", context -> ContextRules.check(context, ObjectRules.isActivity(object)));
        statement.where("timestamp", StatementRules::timestamp);
        statement.where("attachments", AttachmentRules::check);
    }

    private static void verb(Place verb) {
        verb.objectOf(Set.of("id", "display"));
        verb.get("id", Rule.VERB_ID).iri();
        verb.where("display", Place::languageMap);
    }

    private static void timestamp(Place timestamp) {
        timestamp.format(Format.TIMESTAMP, Rule.TIMESTAMP);
    }

    private static void version(Place version) {
        version.require(version.version().takes(version.text()), Rule.STATEMENT_VERSION);
    }

    private static void voiding(Place statement) {
        var voids = statement.node().path("verb").path("id").asText().equals(VOIDED);
        var points = statement.node().path("object").path("objectType").asText().equals("StatementRef");
        statement.require(!voids || points, Rule.VOIDING_TARGET);
    }
}

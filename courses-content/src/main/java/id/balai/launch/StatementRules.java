package id.balai.launch;

import static id.balai.launch.RuleViolated.unless;

import com.fasterxml.jackson.databind.JsonNode;
import id.balai.xapi.Identifier;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What a statement of a unit must look like (cmi5 9), whatever went before it. */
record StatementRules(ContentUnit unit, UUID session, UUID registration, Identifier actor) {
    private static final Pattern UTC = Pattern.compile(".*([Zz]|\\+00(:?00)?)");

    /** The verb, where the statement is one that cmi5 defines; nothing where cmi5 merely allows it. */
    Optional<Cmi5Verb> check(JsonNode statement) {
        unless(statement.has("id"), "9.1", "a statement has an id");
        unless(!verb(statement).equals(Cmi5.VOIDED), "6.3", "a unit voids nothing");
        unless(UTC.matcher(statement.path("timestamp").asText()).matches(), "9.7", "the timestamp is there, in UTC");
        actor(statement.path("actor"));
        context(statement.path("context"));
        if (!category(statement, Cmi5.DEFINED)) {
            unless(!category(statement, Cmi5.MOVE_ON), "9.6.2.2", "moveon is for passed, failed and completed");
            return Optional.empty();
        }
        var verb = Cmi5Verb.ofUnit(verb(statement));
        unless(verb.isPresent(), "9.3", "no verb of a unit");
        defined(verb.orElseThrow(), statement);
        return verb;
    }

    private void actor(JsonNode said) {
        unless(!"Group".equals(said.path("objectType").asText()), "9.2", "the actor is an agent");
        unless(Identifier.of(said).filter(actor::equals).isPresent(), "9.2", "the actor is who was launched");
    }

    private void context(JsonNode context) {
        unless(
                context.path("registration").asText().equalsIgnoreCase(registration.toString()),
                "9.6.1",
                "registration");
        unless(context.path("extensions").path(Cmi5.SESSION).asText().equals(session.toString()), "9.6.3.1", "session");
        unless(
                has(context.path("contextActivities").path("grouping"), unit.publisherId()),
                "10.2.1",
                "the context is that of the launch data");
    }

    private void defined(Cmi5Verb verb, JsonNode statement) {
        unless(statement.path("object").path("id").asText().equals(unit.activity()), "9.4", "the object is the unit");
        var result = statement.path("result");
        unless(result.has("completion") == (verb == Cmi5Verb.COMPLETED), "9.5.3", "completion is for completed");
        unless(!result.has("completion") || result.path("completion").asBoolean(), "9.5.3", "completion is true");
        var success = verb == Cmi5Verb.PASSED || verb == Cmi5Verb.FAILED;
        unless(result.has("success") == success, "9.5.2", "success is for passed and failed");
        unless(!success || result.path("success").asBoolean() == (verb == Cmi5Verb.PASSED), "9.5.2", "success");
        unless(category(statement, Cmi5.MOVE_ON) == verb.judges(), "9.6.2.2", "moveon goes with a judgement");
        unless(verb == Cmi5Verb.INITIALIZED || result.has("duration"), "9.5.4.1", "the duration is told");
        if (result.has("score")) score(verb, result.path("score"), statement.path("context"));
    }

    private void score(Cmi5Verb verb, JsonNode score, JsonNode context) {
        unless(verb == Cmi5Verb.PASSED || verb == Cmi5Verb.FAILED, "9.5.1", "score is for passed and failed");
        unless(!score.has("raw") || (score.has("min") && score.has("max")), "9.5.1", "raw comes with min and max");
        var mastery = unit.masteryScore();
        if (mastery == null) return;
        var told = context.path("extensions").path(Cmi5.MASTERY);
        unless(told.isNumber() && told.asDouble() == mastery, "9.6.3.2", "the mastery score is told as launched");
        if (!score.has("scaled")) return;
        var mastered = score.path("scaled").asDouble() >= mastery;
        if (verb == Cmi5Verb.PASSED) unless(mastered, "9.3.4", "passed means the mastery score was reached");
        else unless(!mastered, "9.3.5", "failed means the mastery score was not reached");
    }

    private static String verb(JsonNode statement) {
        return statement.path("verb").path("id").asText();
    }

    private static boolean category(JsonNode statement, String id) {
        return has(statement.path("context").path("contextActivities").path("category"), id);
    }

    /** 1.0.3 allows one activity to stand without its list. */
    private static boolean has(JsonNode activities, String id) {
        if (activities.isObject()) return activities.path("id").asText().equals(id);
        return StreamSupport.stream(activities.spliterator(), false)
                .anyMatch(activity -> activity.path("id").asText().equals(id));
    }
}

package id.balai.records;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Writes a statement of our own: a person, by account and never by name, did something with an activity. */
public final class Statements {
    /** The home page of the accounts by which our statements name people, and the root of our activities. */
    public static final String HOME = "https://balai.id";

    private final ObjectNode statement = JsonNodeFactory.instance.objectNode();

    private Statements(UUID person, Verb verb, Activity activity) {
        statement
                .putObject("actor")
                .put("objectType", "Agent")
                .putObject("account")
                .put("homePage", HOME)
                .put("name", person.toString());
        statement
                .putObject("verb")
                .put("id", verb.iri())
                .putObject("display")
                .put("id", verb.indonesian())
                .put("en", verb.english());
        statement.set("object", json(activity));
    }

    public static Statements of(UUID person, Verb verb, Activity activity) {
        return new Statements(person, verb, activity);
    }

    /** The statement's own id; recording the same one twice leaves it there once. */
    public Statements id(UUID id) {
        statement.put("id", id.toString());
        return this;
    }

    /** When it happened, where that is not now: work done without a network arrives later. */
    public Statements at(Instant happened) {
        statement.put("timestamp", happened.toString());
        return this;
    }

    public Statements success(boolean success) {
        statement.withObject("/result").put("success", success);
        return this;
    }

    public Statements completion(boolean completed) {
        statement.withObject("/result").put("completion", completed);
        return this;
    }

    public Statements response(String response) {
        statement.withObject("/result").put("response", response);
        return this;
    }

    public Statements took(Duration duration) {
        statement.withObject("/result").put("duration", duration.toString());
        return this;
    }

    /** So many points out of so many. */
    public Statements score(long raw, long max) {
        statement
                .withObject("/result")
                .putObject("score")
                .put("scaled", max == 0 ? 0.0 : (double) raw / max)
                .put("raw", raw)
                .put("min", 0)
                .put("max", max);
        return this;
    }

    /** What the activity is directly a part of: the lesson of a question, the course of a lesson. */
    public Statements partOf(Activity parent) {
        return related("parent", parent);
    }

    /** What the activity belongs to more loosely: the course of a question. */
    public Statements groupedIn(Activity grouping) {
        return related("grouping", grouping);
    }

    /** The enrolment or attempt that holds statements together. */
    public Statements registration(UUID registration) {
        statement.withObject("/context").put("registration", registration.toString());
        return this;
    }

    public ObjectNode json() {
        return statement.deepCopy();
    }

    private Statements related(String how, Activity activity) {
        statement.withObject("/context/contextActivities").withArray("/" + how).add(json(activity));
        return this;
    }

    private static ObjectNode json(Activity activity) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("objectType", "Activity")
                .put("id", activity.iri());
        var definition =
                json.putObject("definition").put("type", activity.type().iri());
        definition.putObject("name").put("id", activity.name());
        return json;
    }
}

package id.balai.launch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.records.Source;
import java.time.Duration;
import java.util.UUID;

/** What the LMS says about somebody's way through a package: launched, abandoned, waived, satisfied (cmi5 9.3). */
record LmsStatements(UUID person, UUID registration, UUID session) {

    ObjectNode launched(ContentUnit unit, Mode mode, String url) {
        var statement = about(Cmi5Verb.LAUNCHED, unit);
        var extensions = statement.withObject("/context").withObject("/extensions");
        extensions.put(Cmi5.LAUNCH_MODE, mode.text());
        extensions.put(Cmi5.LAUNCH_URL, url);
        extensions.put(Cmi5.CONTEXT_MOVE_ON, unit.moveOn().text());
        extensions.put(Cmi5.LAUNCH_PARAMETERS, unit.launchParameters());
        if (unit.masteryScore() != null) extensions.put(Cmi5.MASTERY, unit.masteryScore());
        return statement;
    }

    ObjectNode abandoned(ContentUnit unit, Duration lasted) {
        var statement = about(Cmi5Verb.ABANDONED, unit);
        statement.putObject("result").put("duration", lasted.toString());
        return statement;
    }

    /** Its success and completion are the trainer's word, given with a reason (9.5.5.2). */
    ObjectNode waived(ContentUnit unit, String reason) {
        var statement = about(Cmi5Verb.WAIVED, unit);
        statement
                .putObject("result")
                .put("success", true)
                .put("completion", true)
                .putObject("extensions")
                .put(Cmi5.REASON, reason);
        categories(statement).addObject().put("objectType", "Activity").put("id", Cmi5.MOVE_ON);
        return statement;
    }

    ObjectNode satisfied(ContentPart part, boolean whole) {
        return said(
                Cmi5Verb.SATISFIED,
                part.activity(),
                whole ? Cmi5.COURSE : Cmi5.BLOCK,
                part.title(),
                part.publisherId());
    }

    private ObjectNode about(Cmi5Verb verb, ContentUnit unit) {
        return said(verb, unit.activity(), "", unit.title(), unit.publisherId());
    }

    private ObjectNode said(Cmi5Verb verb, String activity, String type, String title, String publisherId) {
        var statement = JsonNodeFactory.instance.objectNode();
        statement.set("actor", Source.account(person));
        statement.putObject("verb").put("id", verb.iri()).putObject("display").put("en", verb.word());
        var definition = statement
                .putObject("object")
                .put("objectType", "Activity")
                .put("id", activity)
                .putObject("definition");
        if (!type.isEmpty()) definition.put("type", type);
        definition.putObject("name").put("und", title);
        var context = statement.putObject("context").put("registration", registration.toString());
        context.putObject("extensions").put(Cmi5.SESSION, session.toString());
        var activities = context.putObject("contextActivities");
        activities
                .putArray("category")
                .addObject()
                .put("objectType", "Activity")
                .put("id", Cmi5.DEFINED);
        activities
                .putArray("grouping")
                .addObject()
                .put("objectType", "Activity")
                .put("id", publisherId);
        return statement;
    }

    private static ArrayNode categories(ObjectNode statement) {
        return statement.withArray("/context/contextActivities/category");
    }
}

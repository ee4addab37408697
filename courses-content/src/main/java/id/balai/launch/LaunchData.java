package id.balai.launch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.records.Care;
import id.balai.records.DocumentScope;
import id.balai.records.Documents;
import id.balai.records.Precondition;
import id.balai.records.Source;
import id.balai.xapi.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a unit finds when it starts: its launch data and its learner's preferences (cmi5 10, 11). */
final class LaunchData {
    static final String STATE = "LMS.LaunchData";
    private static final String PREFERENCES = "cmi5LearnerPreferences";
    private static final Precondition NONE = new Precondition(null, null);

    private final Documents documents;

    LaunchData(Documents documents) {
        this.documents = documents;
    }

    void lay(UnitSession session, ContentUnit unit, String returnUrl) {
        var launch = session.launch();
        var actor = Identifier.of(Source.account(launch.person())).orElseThrow();
        put(
                DocumentScope.state(unit.activity(), actor, Optional.of(launch.registration())),
                STATE,
                data(session, unit, returnUrl));
        var profile = DocumentScope.agentProfile(actor);
        if (documents.find(profile, PREFERENCES).isEmpty()) put(profile, PREFERENCES, preferences());
    }

    private void put(DocumentScope scope, String name, ObjectNode document) {
        var bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        documents.put(scope, name, documents.received("application/json", bytes), NONE, Care.NEVER);
    }

    private static ObjectNode data(UnitSession session, ContentUnit unit, String returnUrl) {
        var data = JsonNodeFactory.instance.objectNode();
        var template = data.putObject("contextTemplate");
        template.put("registration", session.launch().registration().toString());
        template.putObject("contextActivities")
                .putArray("grouping")
                .addObject()
                .put("objectType", "Activity")
                .put("id", unit.publisherId());
        template.putObject("extensions").put(Cmi5.SESSION, session.id().toString());
        data.put("launchMode", session.launch().mode().text());
        data.put("launchMethod", unit.ownWindow() ? "OwnWindow" : "AnyWindow");
        data.put("moveOn", unit.moveOn().text());
        data.put("returnURL", returnUrl);
        if (unit.masteryScore() != null) data.put("masteryScore", unit.masteryScore());
        if (!unit.launchParameters().isEmpty()) data.put("launchParameters", unit.launchParameters());
        if (!unit.entitlementKey().isEmpty())
            data.putObject("entitlementKey").put("courseStructure", unit.entitlementKey());
        return data;
    }

    private static ObjectNode preferences() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("languagePreference", "id-ID,en-US")
                .put("audioPreference", "on");
    }
}

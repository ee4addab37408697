package id.balai.xapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;

/** Data 2.4.6.2: a single context activity is always given back as a list of one. */
final class ContextActivities {
    private ContextActivities() {}

    static ObjectNode asLists(ObjectNode statement) {
        listed(statement);
        if (statement.get("object") instanceof ObjectNode object) listed(object);
        return statement;
    }

    private static void listed(ObjectNode holder) {
        if (!(holder.path("context").path("contextActivities") instanceof ObjectNode activities)) return;
        var kinds = new ArrayList<String>();
        activities.fieldNames().forEachRemaining(kinds::add);
        for (var kind : kinds) {
            var kin = activities.get(kind);
            if (!(kin instanceof ArrayNode)) activities.putArray(kind).add(kin);
        }
    }
}

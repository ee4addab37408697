package id.balai.xapi;

import java.util.Set;

/** Data 2.4.4: what a statement is about. */
final class ObjectRules {
    private ObjectRules() {}

    static void check(Place object) {
        switch (type(object)) {
            case "Activity" -> ActivityRules.check(object);
            case "Agent" -> ActorRules.agent(object);
            case "Group" -> ActorRules.group(object);
            case "StatementRef" -> reference(object);
            case "SubStatement" -> StatementRules.checkSub(object);
            default -> object.require(false, Rule.OBJECT_TYPE);
        }
    }

    static boolean isActivity(Place object) {
        return type(object).equals("Activity");
    }

    /** Data 2.4.4.3: a pointer to another statement. */
    static void reference(Place reference) {
        reference.objectOf(Set.of("objectType", "id"));
        reference.require(type(reference).equals("StatementRef"), Rule.STATEMENT_REF_TYPE);
        reference.get("id", Rule.STATEMENT_REF_ID).uuid();
    }

    private static String type(Place object) {
        return object.object().find("objectType").map(Place::text).orElse("Activity");
    }
}

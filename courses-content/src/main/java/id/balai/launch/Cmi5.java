package id.balai.launch;

/** The IRIs of cmi5 (9.3, 9.5.5, 9.6.2, 9.6.3). */
final class Cmi5 {
    static final String DEFINED = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
    static final String MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon";
    private static final String CONTEXT = "https://w3id.org/xapi/cmi5/context/extensions/";
    static final String SESSION = CONTEXT + "sessionid";
    static final String MASTERY = CONTEXT + "masteryscore";
    static final String LAUNCH_MODE = CONTEXT + "launchmode";
    static final String LAUNCH_URL = CONTEXT + "launchurl";
    static final String CONTEXT_MOVE_ON = CONTEXT + "moveon";
    static final String LAUNCH_PARAMETERS = CONTEXT + "launchparameters";
    static final String REASON = "https://w3id.org/xapi/cmi5/result/extensions/reason";
    static final String BLOCK = "https://w3id.org/xapi/cmi5/activitytype/block";
    static final String COURSE = "https://w3id.org/xapi/cmi5/activitytype/course";
    static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    private Cmi5() {}
}

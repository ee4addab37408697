package id.balai.xapi;

/** A constraint of the specification, by the clause of xAPI 1.0.3 that states it (2.0.0 where only that has it). */
public enum Rule {
    OBJECT("Data 2.2", "must be a JSON object"),
    KNOWN_PROPERTY("Data 2.2", "is not a property the specification knows here"),
    NO_NULL("Data 2.2", "must not be null outside extensions"),
    STRING("Data 2.2", "must be a string"),
    NUMBER("Data 2.2", "must be a number"),
    BOOLEAN("Data 2.2", "must be true or false"),
    ARRAY("Data 2.2", "must be an array"),
    IRI("Data 2.2", "must be an IRI with its scheme"),
    UUID("Data 4.4", "must be a UUID in its standard form"),
    TIMESTAMP("Data 4.5", "must be a timestamp of ISO 8601 without a negative zero offset"),
    DURATION("Data 4.6", "must be a duration of ISO 8601"),
    LANGUAGE_TAG("Data 4.2", "must be a language tag of RFC 5646"),
    EXTENSION_KEY("Data 4.1", "extension keys must be IRIs"),
    ACTOR_REQUIRED("Data 2.4", "actor is required"),
    VERB_REQUIRED("Data 2.4", "verb is required"),
    OBJECT_REQUIRED("Data 2.4", "object is required"),
    ACTOR_TYPE("Data 2.4.2", "objectType must be Agent or Group"),
    AGENT_IDENTIFIER("Data 2.4.2.1", "an agent has exactly one of mbox, mbox_sha1sum, openid, account"),
    GROUP_IDENTIFIER("Data 2.4.2.2", "a group has at most one of mbox, mbox_sha1sum, openid, account"),
    ANONYMOUS_GROUP_MEMBERS("Data 2.4.2.2", "a group without an identifier must list its members"),
    MEMBER_IS_AGENT("Data 2.4.2.2", "members of a group must be agents"),
    MBOX("Data 2.4.2.3", "mbox must be mailto: and an e-mail address"),
    MBOX_SHA1SUM("Data 2.4.2.3", "mbox_sha1sum must be 40 hexadecimal digits"),
    ACCOUNT_HOME_PAGE("Data 2.4.2.4", "an account has a homePage"),
    ACCOUNT_NAME("Data 2.4.2.4", "an account has a name"),
    VERB_ID("Data 2.4.3", "a verb has an id"),
    OBJECT_TYPE("Data 2.4.4", "objectType must be Activity, Agent, Group, SubStatement or StatementRef"),
    ACTIVITY_TYPE("Data 2.4.4.1", "objectType must be Activity"),
    ACTIVITY_ID("Data 2.4.4.1", "an activity has an id"),
    INTERACTION_TYPE("Data 2.4.4.1", "interactionType must be one of the ten the specification lists"),
    INTERACTION_TYPE_REQUIRED("Data 2.4.4.1", "interaction properties need an interactionType"),
    COMPONENT_ID("Data 2.4.4.1", "an interaction component has an id"),
    COMPONENT_IDS_DISTINCT("Data 2.4.4.1", "ids of interaction components must differ"),
    STATEMENT_REF_TYPE("Data 2.4.4.3", "objectType must be StatementRef"),
    STATEMENT_REF_ID("Data 2.4.4.3", "a statement reference has an id"),
    SUB_STATEMENT_NESTED("Data 2.4.4.3", "a sub-statement must not contain a sub-statement"),
    SCALED("Data 2.4.5.1", "scaled must lie between -1 and 1"),
    MIN_BELOW_MAX("Data 2.4.5.1", "min must be less than max"),
    RAW_IN_RANGE("Data 2.4.5.1", "raw must lie between min and max"),
    TEAM_IS_GROUP("Data 2.4.6", "team must be a group"),
    REVISION_NEEDS_ACTIVITY("Data 2.4.6", "revision is used only where the object is an activity"),
    PLATFORM_NEEDS_ACTIVITY("Data 2.4.6", "platform is used only where the object is an activity"),
    CONTEXT_AGENT("4.2.2.5 of 2.0.0", "objectType must be contextAgent"),
    CONTEXT_AGENT_REQUIRED("4.2.2.5 of 2.0.0", "a context agent has an agent"),
    CONTEXT_GROUP("4.2.2.5 of 2.0.0", "objectType must be contextGroup"),
    CONTEXT_GROUP_REQUIRED("4.2.2.5 of 2.0.0", "a context group has a group"),
    RELEVANT_TYPES("4.2.2.5 of 2.0.0", "relevantTypes must be a list of IRIs that is not empty"),
    AUTHORITY_GROUP("Data 2.4.9", "an authority that is a group has no identifier and exactly two members"),
    STATEMENT_VERSION("Data 2.4.10", "version must be one this request may carry"),
    ATTACHMENT_USAGE_TYPE("Data 2.4.11", "an attachment has a usageType"),
    ATTACHMENT_DISPLAY("Data 2.4.11", "an attachment has a display"),
    ATTACHMENT_CONTENT_TYPE("Data 2.4.11", "an attachment has a contentType that is a media type"),
    ATTACHMENT_LENGTH("Data 2.4.11", "an attachment has a length in whole octets"),
    ATTACHMENT_SHA2("Data 2.4.11", "an attachment has a sha2 in hexadecimal"),
    VOIDING_TARGET("Data 2.3.2", "a voiding statement points to a statement");

    private final String clause;
    private final String sentence;

    Rule(String clause, String sentence) {
        this.clause = clause;
        this.sentence = sentence;
    }

    public String clause() {
        return clause;
    }

    public String sentence() {
        return sentence;
    }
}

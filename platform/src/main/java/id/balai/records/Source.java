package id.balai.records;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.xapi.Identifier;
import id.balai.xapi.Version;
import java.util.UUID;

/**
 * To whom statements belong, who vouches for them (their authority, 2.4.9), under which version they came, and whether what they say of
 * activities is taken over.
 */
public record Source(UUID organisation, ObjectNode authority, Version version, boolean defines) {
    /** Balai itself, for what is learned in the house. */
    static final Source OURSELVES = new Source(Organisation.HOUSE, account("balai", "Balai"), Version.V1_0_3, true);

    /** An agent by an account of ours. */
    public static ObjectNode account(String name, String label) {
        var agent = JsonNodeFactory.instance.objectNode().put("objectType", "Agent");
        if (!label.isEmpty()) agent.put("name", label);
        agent.putObject("account").put("homePage", Statements.HOME).put("name", name);
        return agent;
    }

    Identifier identifier() {
        return Identifier.of(authority).orElseThrow();
    }

    public static ObjectNode account(UUID id) {
        return account(id.toString(), "");
    }
}

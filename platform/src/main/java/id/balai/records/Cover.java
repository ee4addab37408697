package id.balai.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.xapi.Identifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts a pseudonym in the place of a person, wherever a statement names them. */
record Cover(Identifier whom, String pseudonym) {
    private static final List<String> NAMED_BY = List.of("name", "mbox", "mbox_sha1sum", "openid", "account");

    /** The statement without the person; its other words stay as they are. */
    ObjectNode over(ObjectNode statement) {
        var covered = statement.deepCopy();
        cover(covered);
        return covered;
    }

    /** What is found by the person is found by the pseudonym. */
    Set<UUID> over(Set<UUID> mentions) {
        var other = Identifier.of(Source.account(pseudonym, "")).orElseThrow();
        var covered = new LinkedHashSet<>(mentions);
        if (covered.remove(Mentions.agent(whom))) covered.add(Mentions.agent(other));
        if (covered.remove(Mentions.relatedAgent(whom))) covered.add(Mentions.relatedAgent(other));
        return covered;
    }

    private void cover(JsonNode node) {
        if (node instanceof ObjectNode agent
                && Identifier.of(agent).filter(whom::equals).isPresent()) {
            agent.remove(NAMED_BY);
            agent.putObject("account").put("homePage", Statements.HOME).put("name", pseudonym);
        }
        node.forEach(this::cover);
    }
}

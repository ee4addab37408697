package id.balai.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.xapi.Identifier;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Puts a pseudonym in the place of a person, wherever statements name them. From what the person did goes also what they
 * said in words of their own, and the registration, which leads to their enrolment, gives way to another.
 */
final class Cover {
    private static final List<String> NAMED_BY = List.of("name", "mbox", "mbox_sha1sum", "openid", "account");
    /** Interactions that are answered by choosing, so that the answer says nothing of who gave it (2.4.4.1). */
    private static final Set<String> CHOSEN =
            Set.of("true-false", "choice", "likert", "matching", "performance", "sequencing", "numeric");

    private final Identifier whom;
    private final String pseudonym;
    private final Map<String, UUID> registrations = new HashMap<>();

    Cover(Identifier whom, String pseudonym) {
        this.whom = whom;
        this.pseudonym = pseudonym;
    }

    /** A statement and what it is found by. */
    record Covered(ObjectNode statement, Set<UUID> mentions) {}

    Covered over(ObjectNode statement, Set<UUID> mentions) {
        var covered = statement.deepCopy();
        var found = over(mentions);
        if (isWhom(statement.path("actor"))) {
            coverWords(covered);
            coverRegistration(covered.path("context"), found);
        }
        if (isWhom(statement.path("object").path("actor"))) coverWords((ObjectNode) covered.path("object"));
        cover(covered);
        return new Covered(covered, found);
    }

    boolean isWhom(JsonNode agent) {
        return Identifier.of(agent).filter(whom::equals).isPresent();
    }

    /** What is found by the person is found by the pseudonym. */
    private Set<UUID> over(Set<UUID> mentions) {
        var other = Identifier.of(Source.account(pseudonym, "")).orElseThrow();
        var covered = new LinkedHashSet<>(mentions);
        if (covered.remove(Mentions.agent(whom))) covered.add(Mentions.agent(other));
        if (covered.remove(Mentions.relatedAgent(whom))) covered.add(Mentions.relatedAgent(other));
        return covered;
    }

    private static void coverWords(ObjectNode said) {
        var interaction =
                said.path("object").path("definition").path("interactionType").asText();
        if (said.path("result") instanceof ObjectNode result) {
            if (!CHOSEN.contains(interaction)) result.remove("response");
            result.remove("extensions");
        }
        if (said.path("context") instanceof ObjectNode context) context.remove("extensions");
    }

    /** What belonged together still does, under a number that leads nowhere. */
    private void coverRegistration(JsonNode context, Set<UUID> mentions) {
        if (!context.has("registration")) return;
        var was = context.path("registration").asText();
        var now = registrations.computeIfAbsent(was, any -> UUID.randomUUID());
        ((ObjectNode) context).put("registration", now.toString());
        if (mentions.remove(Mentions.registration(UUID.fromString(was)))) mentions.add(Mentions.registration(now));
    }

    private void cover(JsonNode node) {
        if (node instanceof ObjectNode agent && isWhom(agent)) {
            agent.remove(NAMED_BY);
            agent.putObject("account").put("homePage", Statements.HOME).put("name", pseudonym);
        }
        node.forEach(this::cover);
    }
}

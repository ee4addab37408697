package id.balai.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/** Data 2.4.2.3: what tells one agent or identified group from another, whatever name it goes by. */
public record Identifier(String text) {
    public static Optional<Identifier> of(JsonNode actor) {
        if (actor.has("mbox")) return found("mbox", actor.get("mbox").asText());
        if (actor.has("mbox_sha1sum"))
            return found("mbox_sha1sum", actor.get("mbox_sha1sum").asText().toLowerCase(Locale.ROOT));
        if (actor.has("openid")) return found("openid", actor.get("openid").asText());
        if (actor.has("account"))
            return found(
                    "account",
                    actor.get("account").path("homePage").asText()
                            + " "
                            + actor.get("account").path("name").asText());
        return Optional.empty();
    }

    /** The identifier of an agent somebody asks about, judged by the rules for agents. */
    public static Identifier asked(JsonNode agent, Version version) {
        ActorRules.actor(Place.root(agent, "agent", version));
        return of(agent).orElseThrow(() -> new RuleBroken("agent", Rule.AGENT_IDENTIFIER));
    }

    private static Optional<Identifier> found(String kind, String value) {
        return Optional.of(new Identifier(kind + " " + value));
    }
}

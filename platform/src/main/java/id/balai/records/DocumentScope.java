package id.balai.records;

import id.balai.xapi.Identifier;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a document belongs to: an agent in an activity (and registration), an activity, or an agent; of the house, unless
 * said otherwise.
 *
 * @param agent the fingerprint of the agent whose document it is; absent for an activity's own
 */
public record DocumentScope(
        UUID organisation,
        UUID exactly,
        UUID anywhere,
        boolean whole,
        @Nullable UUID agent) {
    public static DocumentScope state(String activity, Identifier agent, Optional<UUID> registration) {
        var anywhere = Fingerprint.of("state", activity, agent.text());
        return registration
                .map(id -> new DocumentScope(
                        Organisation.HOUSE,
                        Fingerprint.of("state", activity, agent.text(), id.toString()),
                        anywhere,
                        false,
                        Mentions.agent(agent)))
                .orElse(whole(anywhere, Mentions.agent(agent)));
    }

    public static DocumentScope activityProfile(String activity) {
        return whole(Fingerprint.of("activity profile", activity), null);
    }

    public static DocumentScope agentProfile(Identifier agent) {
        return whole(Fingerprint.of("agent profile", agent.text()), Mentions.agent(agent));
    }

    /** The same among the documents of another organisation. */
    public DocumentScope of(UUID other) {
        return new DocumentScope(other, exactly, anywhere, whole, agent);
    }

    private static DocumentScope whole(UUID scope, @Nullable UUID agent) {
        return new DocumentScope(Organisation.HOUSE, scope, scope, true, agent);
    }
}

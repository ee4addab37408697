package id.balai.records;

import id.balai.xapi.Identifier;
import java.util.Optional;
import java.util.UUID;

/** What a document belongs to: an agent in an activity (and registration), an activity, or an agent. */
public record DocumentScope(UUID exactly, UUID anywhere, boolean whole) {
    public static DocumentScope state(String activity, Identifier agent, Optional<UUID> registration) {
        var anywhere = Fingerprint.of("state", activity, agent.text());
        return registration
                .map(id -> new DocumentScope(
                        Fingerprint.of("state", activity, agent.text(), id.toString()), anywhere, false))
                .orElse(whole(anywhere));
    }

    public static DocumentScope activityProfile(String activity) {
        return whole(Fingerprint.of("activity profile", activity));
    }

    public static DocumentScope agentProfile(Identifier agent) {
        return whole(Fingerprint.of("agent profile", agent.text()));
    }

    private static DocumentScope whole(UUID scope) {
        return new DocumentScope(scope, scope, true);
    }
}

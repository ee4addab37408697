package id.balai.records;

import com.fasterxml.jackson.databind.JsonNode;
import id.balai.xapi.Identifier;
import id.balai.xapi.Surroundings;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom and what a statement mentions, as the fingerprints by which queries find it. */
final class Mentions {
    private Mentions() {}

    static Set<UUID> of(JsonNode statement) {
        var mentions = new LinkedHashSet<UUID>();
        mentions.add(verb(statement.path("verb").path("id").asText()));
        Surroundings.centralAgents(statement).map(Mentions::agent).forEach(mentions::add);
        Surroundings.relatedAgents(statement).map(Mentions::relatedAgent).forEach(mentions::add);
        Surroundings.centralActivities(statement)
                .map(Mentions::id)
                .map(Mentions::activity)
                .forEach(mentions::add);
        Surroundings.relatedActivities(statement)
                .map(Mentions::id)
                .map(Mentions::relatedActivity)
                .forEach(mentions::add);
        var registration = statement.path("context").path("registration");
        if (registration.isTextual()) mentions.add(registration(UUID.fromString(registration.textValue())));
        return mentions;
    }

    static UUID verb(String iri) {
        return Fingerprint.of("verb", iri);
    }

    static UUID agent(Identifier identifier) {
        return Fingerprint.of("agent", identifier.text());
    }

    static UUID relatedAgent(Identifier identifier) {
        return Fingerprint.of("related agent", identifier.text());
    }

    static UUID authority(Identifier identifier) {
        return Fingerprint.of("authority", identifier.text());
    }

    static UUID activity(String iri) {
        return Fingerprint.of("activity", iri);
    }

    static UUID relatedActivity(String iri) {
        return Fingerprint.of("related activity", iri);
    }

    static UUID registration(UUID registration) {
        return Fingerprint.of("registration", registration.toString());
    }

    /** As an array PostgreSQL reads. */
    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String id(JsonNode activity) {
        return activity.path("id").asText();
    }
}

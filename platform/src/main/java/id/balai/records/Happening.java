package id.balai.records;

import com.fasterxml.jackson.databind.JsonNode;
import id.balai.xapi.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement as somebody would tell it: when, who, did what, with what, and what came of it.
 *
 * @param person whom our own account in the statement stands for; absent for an actor from elsewhere
 * @param actor the actor by whatever name the statement gives it
 * @param verb the verb, where it is one of ours
 * @param did the verb's own words
 * @param what the object's name, or its address where it has none
 * @param activity the object's address
 * @param within what the object is part of, by name; empty where nothing is said
 */
public record Happening(
        UUID id,
        Instant at,
        Instant stored,
        @Nullable UUID person,
        String actor,
        @Nullable Verb verb,
        String did,
        String what,
        String activity,
        String within,
        Outcome outcome) {
    private static final List<String> NAMES = List.of("name", "mbox", "openid", "mbox_sha1sum");
    private static final List<String> LANGUAGES = List.of("id", "id-ID", "en", "en-US");

    /** In this language where the statement knows it, else in one it knows. */
    public static Happening of(Stored stored, String language) {
        var json = stored.json();
        var verb = json.path("verb");
        var object = json.path("object");
        var activity = object.path("id").asText();
        return new Happening(
                stored.id(),
                moment(json.path("timestamp").asText(), stored.at()),
                stored.at(),
                person(json.path("actor").path("account")).orElse(null),
                actor(json.path("actor")),
                verb(verb.path("id").asText()).orElse(null),
                words(verb.path("display"), language).orElse(verb.path("id").asText()),
                name(object, language).orElse(activity.isEmpty() ? actor(object) : activity),
                activity,
                within(json.path("context").path("contextActivities"), language),
                Outcome.of(json.path("result")));
    }

    private static Instant moment(String timestamp, Instant stored) {
        return timestamp.isEmpty() ? stored : Timestamp.instant(timestamp);
    }

    private static Optional<UUID> person(JsonNode account) {
        var name = account.path("name").asText();
        return account.path("homePage").asText().equals(Statements.HOME) && name.matches("[0-9a-f-]{36}")
                ? Optional.of(UUID.fromString(name))
                : Optional.empty();
    }

    private static String actor(JsonNode actor) {
        var account = actor.path("account").path("name").asText();
        return Stream.concat(NAMES.stream().map(name -> actor.path(name).asText()), Stream.of(account))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> name.replaceFirst("^mailto:", ""))
                .orElse("");
    }

    private static Optional<Verb> verb(String iri) {
        return Arrays.stream(Verb.values())
                .filter(each -> each.iri().equals(iri))
                .findFirst();
    }

    private static String within(JsonNode activities, String language) {
        return Stream.of("parent", "grouping")
                .flatMap(how -> name(activities.path(how).path(0), language).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> name(JsonNode activity, String language) {
        return words(activity.path("definition").path("name"), language);
    }

    private static Optional<String> words(JsonNode map, String language) {
        var known = Stream.concat(Stream.of(language), LANGUAGES.stream())
                .map(each -> map.path(each).asText())
                .filter(text -> !text.isEmpty())
                .findFirst();
        return known.isPresent() || map.isEmpty()
                ? known
                : Optional.of(map.elements().next().asText());
    }
}

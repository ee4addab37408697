package id.balai.records.rest;

import com.fasterxml.jackson.databind.JsonNode;
import id.balai.records.BadRequest;
import id.balai.xapi.Format;
import id.balai.xapi.Identifier;
import id.balai.xapi.Reading;
import id.balai.xapi.Timestamp;
import id.balai.xapi.Version;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** The query parameters of a request, held to the same standards as the same values in statements (Data 2.2). */
record Parameters(MultivaluedMap<String, String> given, Version version) {
    /** Refuses parameters that are not among these, or come twice (Communication 3.2). */
    static Parameters of(UriInfo uri, Version version, Set<String> known) {
        var given = uri.getQueryParameters();
        given.forEach((name, values) -> {
            if (!known.contains(name)) throw new BadRequest(name, "Communication 3.2", "is not a parameter known here");
            if (values.size() > 1) throw new BadRequest(name, "Communication 3.2", "may be given once");
        });
        return new Parameters(given, version);
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(given.getFirst(name));
    }

    String required(String name) {
        return text(name)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new BadRequest(name, "Communication 2", "is required"));
    }

    Optional<UUID> uuid(String name) {
        return checked(name, Format.UUID::fits, "must be a UUID").map(UUID::fromString);
    }

    Optional<String> iri(String name) {
        return checked(name, Format.IRI::fits, "must be an IRI");
    }

    String requiredIri(String name) {
        required(name);
        return iri(name).orElseThrow();
    }

    Optional<Instant> moment(String name) {
        return checked(name, Format.TIMESTAMP::fits, "must be a timestamp of ISO 8601")
                .map(Timestamp::instant);
    }

    Optional<Boolean> flag(String name) {
        return checked(name, Set.of("true", "false")::contains, "must be true or false")
                .map(Boolean::valueOf);
    }

    boolean isSet(String name) {
        return flag(name).orElse(false);
    }

    Optional<Integer> count(String name) {
        return checked(name, text -> text.matches("\\d{1,9}"), "must be a whole number")
                .map(Integer::valueOf);
    }

    /** The name of a document: a few words, or nothing at all. */
    Optional<String> name(String name) {
        return checked(name, text -> text.matches("\\P{Cntrl}{1,2000}"), "must have 1 to 2000 characters");
    }

    Optional<JsonNode> agentJson(String name) {
        return text(name).map(Reading::json);
    }

    Optional<Identifier> agent(String name) {
        return agentJson(name).map(agent -> Identifier.asked(agent, version));
    }

    Identifier requiredAgent(String name) {
        required(name);
        return agent(name).orElseThrow();
    }

    private Optional<String> checked(String name, Predicate<String> fits, String sentence) {
        var text = text(name);
        if (text.isPresent() && !fits.test(text.get())) throw new BadRequest(name, "Data 2.2", sentence);
        return text;
    }
}

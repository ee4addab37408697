package id.balai.ui.oversight;

import static id.balai.ui.shell.Texts.text;

import com.fasterxml.jackson.databind.JsonNode;
import id.balai.records.Verb;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement in one line: when, who, did what, with what. */
record Learned(Instant at, @Nullable UUID person, String did, String what) {
    static Learned of(JsonNode statement) {
        return new Learned(
                OffsetDateTime.parse(statement.path("stored").asText()).toInstant(),
                person(statement.path("actor").path("account").path("name").asText()),
                did(statement.path("verb")),
                what(statement.path("object")));
    }

    private static @Nullable UUID person(String name) {
        return name.matches("[0-9a-f-]{36}") ? UUID.fromString(name) : null;
    }

    private static String did(JsonNode verb) {
        var iri = verb.path("id").asText();
        return Arrays.stream(Verb.values())
                .filter(each -> each.iri().equals(iri))
                .findFirst()
                .map(each -> text("verb", each))
                .orElse(inIndonesian(verb.path("display"), iri));
    }

    private static String what(JsonNode object) {
        return inIndonesian(
                object.path("definition").path("name"), object.path("id").asText());
    }

    private static String inIndonesian(JsonNode words, String otherwise) {
        for (var language : new String[] {"id", "id-ID", "en", "en-US"})
            if (words.hasNonNull(language)) return words.get(language).asText();
        return otherwise;
    }
}

package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What /openapi tells is whole and true: each of its examples is sent, and answered as it says. */
@ExtendWith(OpenHouse.class)
class DescribedIT {
    private static final List<String> WITH_EXAMPLES = List.of(
            "post /api/cooperatives",
            "post /api/cooperatives/{village}/migration-grants",
            "post /api/cooperatives/{village}/officers",
            "get /api/cooperatives/{village}/accounts",
            "post /api/cooperatives/{village}/journals",
            "get /api/cooperatives/{village}/journals",
            "post /api/cooperatives/{village}/journals/{id}/reversal",
            "post /api/cooperatives/{village}/journals/batch",
            "post /api/cooperatives/{village}/journals/import",
            "get /api/cooperatives/{village}/approvals",
            "post /api/cooperatives/{village}/approvals/{id}/approval",
            "post /api/cooperatives/{village}/approvals/{id}/rejection",
            "get /api/cooperatives/{village}/trial-balance",
            "get /api/cooperatives/{village}/statements/{statement}",
            "get /api/cooperatives/{village}/export",
            "post /api/cooperatives/{village}/periods/{month}/closing",
            "post /api/cooperatives/{village}/periods/{month}/reopening",
            "post /api/cooperatives/{village}/years/{year}/closing",
            "post /api/cooperatives/{village}/members/import",
            "post /api/authority/explain");

    private static JsonNode described;

    @BeforeAll
    static void what_is_told(Balai balai) {
        described = new Http(balai, balai.account("admin").token())
                .get("/openapi", "Accept", "application/json")
                .json();
    }

    static Stream<Endpoint> endpoints() {
        return Endpoint.below("").stream()
                .filter(endpoint -> !endpoint.path().matches("(statements|activities|agents|about)(/.*)?"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void every_way_in_is_told_in_a_line(Endpoint endpoint) {
        var operation = operation(endpoint.method().toLowerCase(Locale.ROOT) + " /api/" + endpoint.path());

        assertThat(operation.path("summary").asText()).isNotBlank();
        assertThat(described.at("/tags").findValuesAsText("name"))
                .contains(operation.at("/tags/0").asText());
    }

    @ParameterizedTest
    @MethodSource("withExamples")
    void those_of_the_books_are_told_with_a_success_and_a_refusal(String way) {
        var statuses = Story.of(described).stream()
                .filter(part -> way.equals(part.method().toLowerCase(Locale.ROOT) + " " + part.path()))
                .map(Story.Part::status)
                .toList();

        assertThat(statuses).anyMatch(status -> status < 300).anyMatch(status -> status >= 400);
    }

    static List<String> withExamples() {
        return WITH_EXAMPLES;
    }

    @Test
    void it_says_who_it_is_how_to_be_let_in_and_what_a_value_is() {
        assertThat(described.at("/info/title").asText()).isEqualTo("Balai");
        assertThat(described.at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
        assertThat(described.at("/security/0").has("token")).isTrue();
        var line = "/properties/lines/items/properties/";
        var journal = operation("post /api/cooperatives/{village}/journals")
                .at("/requestBody/content/application~1json/schema");
        assertThat(journal.at(line + "debit/type").asText()).isEqualTo("integer");
        assertThat(journal.at("/properties/effectiveDate/format").asText()).isEqualTo("date");
        var entry = described.at("/components/schemas/JournalEntry/properties");
        assertThat(entry.at("/id/format").asText()).isEqualTo("uuid");
        assertThat(described.findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void every_example_is_answered_as_it_says(Balai balai) {
        var narrator = new Narrator(balai);
        var story = Story.of(described);

        assertThat(story).hasSizeGreaterThan(60);
        assertThat(story.stream().map(Story.Part::status).collect(Collectors.toSet()))
                .contains(200, 201, 202, 204, 400, 401, 403, 404, 409, 422);
        story.forEach(narrator::tell);
    }

    private static JsonNode operation(String way) {
        var words = way.split(" ", 2);
        return described.path("paths").path(words[1]).path(words[0]);
    }
}

package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.balai.testing.FixtureYear;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The eighteen edge commands of the acceptance fixture, each answered with its status and its code. */
@ExtendWith(OpenHouse.class)
class EdgeCommandsIT {
    private static final String TREASURER = "bendahara.pandanan";
    private static final String LAPSED = "bendahara.tulungselapan";

    private static Books books;

    @BeforeAll
    static void a_copy_of_the_fixtures_year(Balai balai) {
        books = Books.ofTheFixture(balai, FixtureYear.text("core-postings.csv"));
        books.appoint(LAPSED, "BENDAHARA");
    }

    static Stream<CSVRecord> journals() {
        return FixtureYear.rows("core-commands.csv").stream()
                .filter(row -> row.get(3).matches("\\d{4}:.*"));
    }

    /** Those that are a journal and nothing else, in their order: some repeat the key of one before. */
    @ParameterizedTest
    @MethodSource("journals")
    void a_journal_is_answered_as_the_fixture_expects(CSVRecord row) {
        var lines = row.get(3).split(" ", -1);

        var answer = books.post(TREASURER, row.get("idem_key"), row.get("effective_date"), lines);

        answers(answer, row);
    }

    @Test
    void c02_the_same_key_and_journal_are_answered_with_the_journal_posted_before() {
        var first = Books.created(books.post(TREASURER, "twice", "2025-05-02", "1110:+5", "4110:-5"));
        var second = books.post(TREASURER, "twice", "2025-05-02", "1110:+5", "4110:-5");

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
    }

    @Test
    void c04_the_difference_is_told() {
        var answer = books.post(TREASURER, "odd", "2025-05-02", "1110:+1000", "4110:-999");

        assertThat(answer.json().path("diff").asLong()).isEqualTo(1);
        assertThat(answer.json().path("field").asText()).isEqualTo("lines");
    }

    @Test
    void c11_a_journal_is_neither_changed_nor_deleted() {
        var journal = books.at("/journals/" + reversal().path("id").asText());

        for (var method : new String[] {"PUT", "PATCH"})
            answers(books.as(TREASURER).send(method, journal, "{}"), row("C11"));
        answers(books.as(TREASURER).send("DELETE", journal), row("C11"));
    }

    @Test
    void c12_a_reversal_is_not_reversed() {
        var reversing = books.at("/journals/" + reversal().path("id").asText() + "/reversal");
        var why = "{\"why\": \"Dua kali\", \"effectiveDate\": \"" + row("C12").get("effective_date") + "\"}";

        answers(books.as(TREASURER).post(reversing, why, "Idempotency-Key", "CORE-X012"), row("C12"));
    }

    @Test
    void c15_another_cooperatives_account_is_not_there() {
        answers(books.post("bendahara.bentangan", "CORE-X015", "2025-05-02", "1110:+1", "4110:-1"), row("C15"));
        answers(books.as("ketua.bentangan").get(books.at("/accounts/1110/postings")), row("C15"));
    }

    @Test
    void c16_a_certificate_that_has_run_out_names_the_course_and_the_lessons_left() {
        var answer = books.post(LAPSED, "CORE-X016", "2025-05-02", "1110:+1", "4110:-1");

        answers(answer, row("C16"));
        assertThat(answer.json().path("course").asText()).isEqualTo(Answers.COURSE);
        assertThat(answer.json().path("lessonsLeft").isInt()).isTrue();
    }

    @Test
    void c17_and_c18_above_the_limit_it_waits_and_who_drafted_does_not_approve() {
        var before = books.trialBalance(TREASURER, "2025-12-31", false);
        var waiting = books.post(TREASURER, "CORE-X018", "2025-05-02", "1110:+25000001", "4110:-25000001");
        answers(waiting, row("C18"));
        assertThat(books.trialBalance(TREASURER, "2025-12-31", false)).isEqualTo(before);

        var approval = books.at("/approvals/" + waiting.json().path("approval").asText() + "/approval");
        answers(books.as(TREASURER).post(approval, ""), row("C17"));
        books.appoint(TREASURER, "KETUA");
        answers(books.as(TREASURER).post(approval, ""), row("C17"));
        books.appoint("ketua.pandanan", "KETUA");
        Books.created(books.as("ketua.pandanan").post(approval, ""));
        assertThat(books.as("ketua.pandanan").post(approval, "").status()).isEqualTo(409);
    }

    private static void answers(Http.Answer answer, CSVRecord row) {
        var expected = row.get("expected").split(" ", -1);
        assertThat(answer.status()).as(row.get("case") + " " + answer.body()).isEqualTo(Integer.parseInt(expected[0]));
        if (expected.length > 1 && expected[1].matches("[A-Z_]+"))
            assertThat(answer.json().path("code").asText()).isEqualTo(expected[1]);
        if (answer.status() >= 400) {
            assertThat(answer.type()).startsWith("application/problem+json");
            for (var word : List.of("code", "title", "detail", "remedy"))
                assertThat(answer.json().path(word).asText())
                        .as(word + " of " + answer.body())
                        .isNotBlank();
        }
    }

    private static CSVRecord row(String name) {
        return FixtureYear.rows("core-commands.csv").stream()
                .filter(row -> row.get("case").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode reversal() {
        var journals = books.as(TREASURER).get(books.at("/journals?size=200")).json();
        for (var journal : journals.path("journals")) if (journal.has("reverses")) return journal;
        throw new AssertionError("no reversal in " + journals);
    }
}

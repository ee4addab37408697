package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person may do in the books follows from what they have proven they can do: asked by a program, from outside. */
@ExtendWith(OpenHouse.class)
class LearningOpensTheBooksIT {
    private static final String BOOKS = "/api/cooperatives/33.10.15.2015/journals";
    private final String sale = """
            {"effectiveDate": "%s", "kind": "JUAL", "memo": "Penjualan tunai gerai", "lines": [
              {"account": "1110", "debit": 50000, "credit": 0}, {"account": "4120", "debit": 0, "credit": 50000}]}
            """.formatted(LocalDate.now(ZoneId.of("Asia/Jakarta")));

    private final Balai balai;
    private final Http treasurer;

    LearningOpensTheBooksIT(Balai balai) {
        this.balai = balai;
        this.treasurer = caller("bendahara.bentangan");
    }

    @Test
    void the_same_token_and_body_are_refused_before_the_certificate_accepted_with_it_and_refused_without_it_again() {
        var refused = post(treasurer, "before");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.json().path("code").asText()).isEqualTo("COMPETENCY_MISSING");
        var reason = refused.json().path("reasons").path(0);
        assertThat(reason.path("guard").asText()).isEqualTo("COMPETENCY");
        assertThat(reason.path("text").asText()).contains("Pembukuan Koperasi");
        assertThat(reason.path("remedy").path("course").asText()).isEqualTo(Answers.COURSE);
        assertThat(reason.path("remedy").path("url").asText()).startsWith("/belajar/" + Answers.COURSE);
        assertThat(refused.json().path("remedy").asText()).isNotBlank();
        var lessons = refused.json().path("lessonsLeft").asInt();
        assertThat(lessons).isGreaterThanOrEqualTo(9);

        finish("mengapa-koperasi-mencatat");
        var learnt = post(treasurer, "before");
        assertThat(learnt.status()).isEqualTo(403);
        assertThat(learnt.json().path("lessonsLeft").asInt()).isEqualTo(lessons - 1);
        assertThat(learnt.json()
                        .path("reasons")
                        .path(0)
                        .path("remedy")
                        .path("lessonsLeft")
                        .asInt())
                .isEqualTo(lessons - 1);

        var learner = new Learner(Visitor.signedIn(balai, "bendahara.bentangan"));
        learner.placement(false);
        for (var left = lessons - 1; learner.lesson(); left--)
            assertThat(post(treasurer, "before").json().path("lessonsLeft").asInt())
                    .isEqualTo(left - 1);
        var result = learner.examination();
        var pdf = result.html().select("a[href^=/sertifikat/]").attr("href");
        assertThat(pdf).as(result.html().text()).endsWith(".pdf");

        var posted = post(treasurer, "sale-1");
        assertThat(posted.status()).as(posted.body()).isEqualTo(201);

        var certificate = pdf.substring("/sertifikat/".length(), pdf.length() - ".pdf".length());
        var why = "{\"reason\": \"Pengawasan ujian tidak sah\"}";
        var revocation = "/api/certificates/" + certificate + "/revocation";
        assertThat(caller("ketua.bentangan").post(revocation, why).status()).isEqualTo(403);
        assertThat(caller("pelatih.klaten").post(revocation, why).status()).isEqualTo(204);

        var replayed = post(treasurer, "sale-1");
        assertThat(replayed.status()).isEqualTo(200);
        assertThat(replayed.json().path("id")).isEqualTo(posted.json().path("id"));
        assertThat(replayed.json().path("replayed").asBoolean()).isTrue();
        var after = post(treasurer, "sale-2");
        assertThat(after.status()).isEqualTo(403);
        assertThat(after.json().path("code").asText()).isEqualTo("COMPETENCY_REVOKED");
    }

    @Test
    void another_cooperatives_treasurer_does_not_even_learn_that_these_books_exist() {
        var stranger = caller("bendahara.pandanan");

        assertThat(stranger.get(BOOKS).status()).isEqualTo(404);
        assertThat(post(stranger, "not-mine").status()).isEqualTo(404);
        assertThat(stranger.get("/api/cooperatives/33.10.15.2015/trial-balance").status())
                .isEqualTo(404);
    }

    @Test
    void a_query_that_names_no_cooperative_sees_no_row() {
        var server = Tables.asServer(balai);
        var keeper = Tables.asKeeper(balai);

        for (var table : new String[] {"journal", "posting", "member"}) {
            assertThat(server.count("SELECT 1 FROM " + table)).as(table).isZero();
            assertThat(keeper.count("SELECT 1 FROM " + table)).as(table).isPositive();
        }
    }

    private Http.Answer post(Http who, String key) {
        return who.post(BOOKS, sale, "Idempotency-Key", key);
    }

    /** Every step of a lesson, sent as the player sends it. */
    private void finish(String lesson) {
        var steps = Visitor.signedIn(balai, "bendahara.bentangan")
                .open("/belajar/" + Answers.COURSE + "/pelajaran/" + lesson)
                .html()
                .select("button[data-ok=1]");
        for (var step : steps) {
            var answer = step.attr("value").split("\\.", -1);
            var event = """
                    [{"id": "%s", "type": "ANSWERED", "course": "%s", "lesson": "%s", "step": %s, "chosen": %s,
                      "at": "%s", "device": "a-phone", "sequence": %s}]
                    """.formatted(
                            UUID.randomUUID(), Answers.COURSE, lesson, answer[0], answer[1], Instant.now(), answer[0]);
            var taken = treasurer.post("/api/learning/sync", event);
            assertThat(taken.json()).extracting(this::status).containsExactly("ACCEPTED");
        }
    }

    private String status(JsonNode result) {
        return result.path("status").asText();
    }

    private Http caller(String username) {
        return new Http(balai, balai.account(username).token());
    }
}

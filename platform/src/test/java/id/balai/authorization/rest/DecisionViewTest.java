package id.balai.authorization.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.authorization.Basis;
import id.balai.authorization.Decision;
import id.balai.authorization.Guard;
import id.balai.authorization.GuardResult;
import id.balai.authorization.Verdict;
import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import id.balai.testing.TestVillage;
import id.balai.web.Json;
import id.balai.web.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionViewTest {
    private static final Decision DENIED = new Decision(
            Verdict.DENY,
            List.of(
                    new GuardResult(Guard.SCOPE, true, "SCOPE_PASSED", Map.of(), null),
                    new GuardResult(
                            Guard.COMPETENCY,
                            false,
                            "COMPETENCY_EXPIRED",
                            Map.of("certificate", "PBK2-1", "until", LocalDate.of(2026, 1, 31)),
                            TestVillage.LESSONS),
                    new GuardResult(
                            Guard.LIMIT,
                            false,
                            "ABOVE_LIMIT",
                            Map.of("amount", Rupiah.of(30_000_000), "perJournal", Rupiah.of(25_000_000)),
                            null)),
            Set.of(),
            new Basis(OfficeRole.BENDAHARA, "RAT", null, Rupiah.of(25_000_000)),
            1);

    @Test
    void a_reason_carries_its_words_its_facts_and_its_remedy() {
        var json = Json.MAPPER.valueToTree(DecisionView.of(DENIED, Languages.INDONESIAN));

        assertThat(json.at("/reasons")).hasSize(2);
        assertThat(json.at("/reasons/0/text").asText()).isEqualTo("Sertifikat PBK2-1 berlaku sampai 31 Januari 2026.");
        assertThat(json.at("/reasons/0/facts/until").asText()).isEqualTo("2026-01-31");
        assertThat(json.at("/reasons/0/remedy/lessonsLeft").asInt()).isEqualTo(5);
        assertThat(json.at("/lessonsLeft").asInt()).isEqualTo(5);
    }

    @Test
    void amounts_are_numbers_for_machines_and_rupiah_in_words() {
        var json = Json.MAPPER.valueToTree(DecisionView.of(DENIED, Locale.ENGLISH));

        assertThat(json.at("/reasons/1/facts/amount").asLong()).isEqualTo(30_000_000);
        assertThat(json.at("/reasons/1/text").asText()).isEqualTo("Rp30.000.000 is more than Rp25.000.000 a journal.");
        assertThat(json.at("/basis/limitPerJournal").asLong()).isEqualTo(25_000_000);
    }
}

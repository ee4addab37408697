package id.balai.supervision;

import static id.balai.ledger.NewLine.credit;
import static id.balai.ledger.NewLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.ledger.NewJournal;
import id.balai.membership.Cooperative;
import id.balai.membership.OfficeRole;
import id.balai.refusal.NotFound;
import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    private Cooperative cooperative;
    private UUID supervisor;
    private UUID treasurer;

    @BeforeEach
    void a_cooperative_with_a_supervisor_and_a_treasurer() {
        cooperative = village.aCooperative(LocalDate.of(2026, 1, 1));
        supervisor = village.an(OfficeRole.PENGAWAS, cooperative);
        treasurer = village.aCertifiedTreasurer(cooperative);
    }

    @Test
    void a_supervisor_writes_about_a_journal_and_the_board_answers_once() {
        var journal = post();
        var finding = write(supervisor, journal, "Kuitansi belum ada.");

        answer(treasurer, finding, "Kuitansi menyusul besok.");

        assertThat(about(journal)).singleElement().satisfies(found -> {
            assertThat(found.words()).isEqualTo("Kuitansi belum ada.");
            assertThat(found.answer()).extracting(Finding.Answer::words).isEqualTo("Kuitansi menyusul besok.");
        });
        assertThatThrownBy(() -> answer(treasurer, finding, "Ralat")).isInstanceOf(FindingAnswered.class);
    }

    @Test
    void nobody_else_writes_findings_and_no_supervisor_answers_them() {
        var finding = write(supervisor, null, "Kas belum dihitung bersama.");

        assertThatThrownBy(() -> write(treasurer, null, "Semua baik.")).isInstanceOf(OfficeNeeded.class);
        assertThatThrownBy(() -> answer(supervisor, finding, "Sudah.")).isInstanceOf(OfficeNeeded.class);
    }

    @Test
    void says_something_and_not_a_book() {
        assertThatThrownBy(() -> write(supervisor, null, "  ")).isInstanceOf(FindingWords.class);
        assertThatThrownBy(() -> write(supervisor, null, "x".repeat(2001))).isInstanceOf(FindingWords.class);
    }

    @Test
    void another_cooperatives_books_are_not_there() {
        var journal = post();
        var other = village.aCooperative(LocalDate.of(2026, 1, 1));
        var stranger = village.an(OfficeRole.PENGAWAS, other);

        assertThatThrownBy(() -> write(stranger, journal, "Bukan urusan kami")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> village.database()
                        .in(() -> village.findings.write(stranger, other.id(), journal, "Bukan jurnal kami")))
                .isInstanceOf(NotFound.class);
    }

    private UUID post() {
        var journal = new NewJournal(
                LocalDate.of(2026, 11, 20),
                "HIBAH",
                "Hibah desa",
                null,
                List.of(debit("1110", 500_000), credit("3130", 500_000)));
        return village.database()
                .in(() -> village.ledger.post(treasurer, cooperative.id(), "K", journal))
                .journal();
    }

    private UUID write(UUID person, @Nullable UUID journal, String words) {
        return village.database().in(() -> village.findings.write(person, cooperative.id(), journal, words));
    }

    private void answer(UUID person, UUID finding, String words) {
        village.database().run(() -> village.findings.answer(person, cooperative.id(), finding, words));
    }

    private List<Finding> about(UUID journal) {
        return village.database().in(() -> village.findings.about(treasurer, cooperative.id(), journal));
    }
}

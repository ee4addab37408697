package id.balai.books;

import static id.balai.ledger.NewLine.credit;
import static id.balai.ledger.NewLine.debit;
import static org.assertj.core.api.Assertions.assertThat;

import id.balai.authorization.Basis;
import id.balai.ledger.NewJournal;
import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AuthorisationTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    @Test
    void a_journal_tells_under_which_certificate_it_was_posted_and_who_approved_it() {
        var cooperative = village.aCooperative(LocalDate.of(2026, 1, 1));
        var treasurer = village.aCertifiedTreasurer(cooperative);
        var chair = village.an(OfficeRole.KETUA, cooperative);
        var journal = new NewJournal(
                LocalDate.of(2026, 11, 20),
                "HIBAH",
                "Hibah desa",
                null,
                List.of(debit("1110", 30_000_000), credit("3130", 30_000_000)));

        var waiting = village.database()
                .in(() -> village.approvals.submit(treasurer, cooperative.id(), "K", journal))
                .waiting()
                .orElseThrow();
        var posted = village.database().in(() -> village.approvals.approve(chair, cooperative.id(), waiting.id()));
        var kept = village.database().in(() -> village.books.authorisation(cooperative.id(), posted.journal()));

        assertThat(kept.basis())
                .isEqualTo(new Basis(
                        OfficeRole.BENDAHARA, "RAT 12 Januari 2025", "PBK2-" + treasurer, Rupiah.of(25_000_000)));
        assertThat(kept.approvedBy()).isEqualTo(chair);
        assertThat(kept.approvedOn()).isEqualTo(new Basis(OfficeRole.KETUA, "RAT 12 Januari 2025", null, null));
    }
}

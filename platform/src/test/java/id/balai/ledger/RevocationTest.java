package id.balai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.authorization.NotAuthorised;
import id.balai.membership.Cooperative;
import id.balai.membership.OfficeRole;
import id.balai.testing.TestVillage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A certificate revoked while its holder posts: one of the two is first, and the other knows. */
class RevocationTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    private Cooperative cooperative;
    private UUID treasurer;
    private UUID certificate;

    @BeforeEach
    void a_certified_treasurer() {
        cooperative = village.aCooperative(LocalDate.of(2026, 1, 1));
        treasurer = village.an(OfficeRole.BENDAHARA, cooperative);
        certificate = village.certify(treasurer, LocalDate.of(2027, 12, 31));
    }

    @Test
    void what_rests_on_a_certificate_is_done_before_it_is_revoked() {
        var revoked = village.database().in(() -> {
            post("K1");
            var revoking = CompletableFuture.runAsync(() -> village.database().run(this::revoke));
            assertWaits(revoking);
            return revoking;
        });

        revoked.join();

        assertThat(balance()).isEqualTo(7);
    }

    @Test
    void whoever_posts_while_it_is_revoked_waits_and_is_refused() {
        var posted = village.database().in(() -> {
            revoke();
            var posting = CompletableFuture.runAsync(() -> village.database().run(() -> post("K1")));
            assertWaits(posting);
            return posting;
        });

        assertThatThrownBy(posted::join)
                .cause()
                .isInstanceOfSatisfying(
                        NotAuthorised.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("COMPETENCY_REVOKED"));
        assertThat(balance()).isZero();
    }

    private static void assertWaits(CompletableFuture<Void> other) {
        while (!other.isDone() && waiting() == 0) Thread.onSpinWait();
        assertThat(other).isNotDone();
    }

    private static long waiting() {
        return village.database().sql().one("""
                        select count(*) from pg_locks
                        where not granted and database = (select oid from pg_database where datname = current_database())
                        """, row -> row.getLong(1)).orElseThrow();
    }

    private void post(String key) {
        var cash = List.of(NewLine.debit("1110", 7), NewLine.credit("4120", 7));
        var sale = new NewJournal(LocalDate.of(2026, 11, 20), "JUAL", "Penjualan", null, cash);
        village.ledger.post(treasurer, cooperative.id(), key, sale);
    }

    private void revoke() {
        village.qualifications.lapsed(certificate, Instant.EPOCH, "curang");
    }

    private long balance() {
        return village.database().in(() -> village.books.balance(cooperative.id(), "1110", village.today()));
    }
}

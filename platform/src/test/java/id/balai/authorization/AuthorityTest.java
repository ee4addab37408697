package id.balai.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.membership.Cooperative;
import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import id.balai.refusal.NotFound;
import id.balai.testing.TestVillage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    private Cooperative cooperative;

    @BeforeEach
    void a_cooperative() {
        cooperative = village.aCooperative(LocalDate.of(2025, 1, 1));
    }

    @Test
    void a_treasurer_without_a_certificate_is_told_what_is_left_to_learn() {
        var decision = decide(village.an(OfficeRole.BENDAHARA, cooperative), Action.JOURNAL_POST);

        assertThat(decision.verdict()).isEqualTo(Verdict.DENY);
        assertThat(decision.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("COMPETENCY_MISSING");
            assertThat(reason.remedy()).isEqualTo(TestVillage.LESSONS);
        });
        assertThat(decision.lessonsLeft()).isEqualTo(5);
    }

    @Test
    void a_certificate_opens_what_it_proves_and_its_basis_is_told() {
        var treasurer = village.aCertifiedTreasurer(cooperative);

        var decision = decide(treasurer, Action.JOURNAL_POST);

        assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(decision.basis())
                .isEqualTo(new Basis(
                        OfficeRole.BENDAHARA, "RAT 12 Januari 2025", "PBK2-" + treasurer, Rupiah.of(25_000_000)));
    }

    @Test
    void an_ended_term_is_told_as_such() {
        var person = village.aCertifiedTreasurer(cooperative);
        var office = village.database()
                .in(() -> village.offices.heldBy(person, village.today()))
                .get(0);
        village.database()
                .run(() -> village.offices.endOn(
                        cooperative.id(), office.id(), village.today().minusDays(1)));

        assertThat(decide(person, Action.JOURNAL_POST).reasons())
                .extracting(GuardResult::code)
                .containsExactly("TERM_ENDED");
    }

    @Test
    void an_office_elsewhere_counts_for_nothing_here() {
        var treasurerElsewhere = village.aCertifiedTreasurer(village.aCooperative(LocalDate.of(2025, 1, 1)));

        assertThat(decide(treasurerElsewhere, Action.JOURNAL_POST).reasons())
                .extracting(GuardResult::code)
                .containsExactly("OTHER_COOPERATIVE");
        assertThatThrownBy(() -> require(treasurerElsewhere, Action.JOURNAL_POST))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_supervisor_reads_and_never_posts() {
        var supervisor = village.an(OfficeRole.PENGAWAS, cooperative);

        assertThat(decide(supervisor, Action.BOOKS_READ).verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(decide(supervisor, Action.JOURNAL_POST).reasons())
                .extracting(GuardResult::guard)
                .contains(Guard.ACTION_IN_ROLE);
    }

    @Test
    void a_stranger_learns_each_reason_but_not_whether_the_books_exist() {
        var stranger = UuidCreator.getTimeOrderedEpoch();

        assertThat(decide(stranger, Action.BOOKS_READ).reasons())
                .extracting(GuardResult::code)
                .containsExactly("NOT_APPOINTED", "OTHER_COOPERATIVE", "NOT_IN_ROLE");
        assertThatThrownBy(() -> require(stranger, Action.BOOKS_READ)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_certificate_counts_to_the_end_of_its_last_day_in_western_time() {
        var person = village.an(OfficeRole.BENDAHARA, cooperative);
        village.certify(person, village.today());

        assertThat(decide(person, Action.JOURNAL_POST).allowed()).isTrue();
        village.moveTo(village.today().plusDays(1));
        assertThat(decide(person, Action.JOURNAL_POST).reasons())
                .extracting(GuardResult::code)
                .containsExactly("COMPETENCY_EXPIRED");
        village.moveTo(village.today().minusDays(1));
    }

    @Test
    void who_relied_on_a_certificate_finishes_before_it_can_be_revoked() throws Exception {
        var person = village.an(OfficeRole.BENDAHARA, cooperative);
        var certificate = village.certify(person, LocalDate.of(2027, 1, 1));
        var relied = new CountDownLatch(1);
        var mayFinish = new CountDownLatch(1);
        var acting = CompletableFuture.runAsync(() -> village.database().run(() -> {
            village.authority.require(person, Action.JOURNAL_POST, Resource.of(cooperative.id()));
            relied.countDown();
            await(mayFinish);
        }));
        await(relied);

        var revoking = CompletableFuture.runAsync(() ->
                village.database().run(() -> village.qualifications.lapsed(certificate, Instant.EPOCH, "curang")));

        assertThatThrownBy(() -> revoking.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        mayFinish.countDown();
        acting.get(10, TimeUnit.SECONDS);
        revoking.get(10, TimeUnit.SECONDS);
        assertThatThrownBy(() -> require(person, Action.JOURNAL_POST)).isInstanceOf(NotAuthorised.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Decision decide(UUID person, Action action) {
        return village.database().in(() -> village.authority.decide(person, action, Resource.of(cooperative.id())));
    }

    private Decision require(UUID person, Action action) {
        return village.database().in(() -> village.authority.require(person, action, Resource.of(cooperative.id())));
    }
}

package id.balai.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.authorization.NotAuthorised;
import id.balai.ledger.AlreadyReversed;
import id.balai.ledger.IdempotencyMismatch;
import id.balai.ledger.InsufficientBalance;
import id.balai.ledger.NewJournal;
import id.balai.ledger.NewLine;
import id.balai.membership.Cooperative;
import id.balai.membership.OfficeRole;
import id.balai.refusal.NotFound;
import id.balai.testing.TestVillage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApprovalsTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    private Cooperative cooperative;
    private UUID treasurer;
    private UUID chair;

    @BeforeEach
    void a_cooperative_with_a_treasurer_and_a_chair() {
        cooperative = village.aCooperative(LocalDate.of(2026, 1, 1));
        treasurer = village.aCertifiedTreasurer(cooperative);
        chair = village.an(OfficeRole.KETUA, cooperative);
    }

    @Test
    void within_the_limit_a_journal_goes_straight_into_the_books() {
        assertThat(submit("K", 25_000_000).inTheBooks()).isPresent();
    }

    @Test
    void above_the_limit_it_waits_and_nothing_is_posted() {
        var first = submit("K", 25_000_001).waiting().orElseThrow();
        var again = submit("K", 25_000_001).waiting().orElseThrow();

        assertThat(first.state()).isEqualTo(State.WAITING);
        assertThat(again).isEqualTo(first);
        assertThat(cash()).isZero();
        assertThatThrownBy(() -> submit("K", 30_000_000)).isInstanceOf(IdempotencyMismatch.class);
    }

    @Test
    void what_the_books_would_refuse_does_not_wait_for_anybody() {
        var day = LocalDate.of(2026, 11, 20);
        var lines = List.of(NewLine.debit("2110", 30_000_000).of("A1"), NewLine.credit("1110", 30_000_000));
        var withdrawal = new NewJournal(day, "TARIK_SUKARELA", "Tarik simpanan", null, lines);

        assertThatThrownBy(() -> village.database()
                        .in(() -> village.approvals.submit(treasurer, cooperative.id(), "K", withdrawal)))
                .isInstanceOf(InsufficientBalance.class);
        assertThat(requests()).isEmpty();
    }

    @Test
    void the_chair_approves_and_the_drafter_finds_it_posted_under_the_same_key() {
        var waiting = submit("K", 30_000_000).waiting().orElseThrow();

        var posted = approve(chair, waiting);

        assertThat(cash()).isEqualTo(30_000_000);
        assertThat(submit("K", 30_000_000).inTheBooks().orElseThrow().journal()).isEqualTo(posted);
        assertThat(requests()).singleElement().satisfies(request -> {
            assertThat(request.state()).isEqualTo(State.APPROVED);
            assertThat(request.posted()).isEqualTo(posted);
        });
        assertThat(submit("SMALL", 25_000_000).inTheBooks())
                .as("approved amounts leave the daily limit")
                .isPresent();
    }

    @Test
    void a_reversal_above_the_limit_waits_and_is_carried_out_under_its_own_key() {
        var large = approve(chair, submit("K", 30_000_000).waiting().orElseThrow());

        var waiting = takeBack("BALIK", large).waiting().orElseThrow();

        assertThat(cash()).isEqualTo(30_000_000);
        assertThat(takeBack("BALIK", large).waiting()).contains(waiting);
        assertThat(waiting.reverses()).isEqualTo(large);
        assertThat(waiting.journal().lines())
                .extracting(line -> line.account() + " " + line.debit() + " " + line.credit())
                .containsExactly("1110 0 30000000", "2120 30000000 0");
        assertThatThrownBy(() -> approve(treasurer, waiting)).isInstanceOf(NotAuthorised.class);
        var reversal = approve(chair, waiting);
        assertThat(cash()).isZero();
        assertThat(takeBack("BALIK", large).inTheBooks().orElseThrow().journal())
                .isEqualTo(reversal);
        assertThat(village.database().in(() -> village.books.journal(cooperative.id(), large)))
                .satisfies(journal -> assertThat(journal.reversedBy()).isEqualTo(reversal));
    }

    @Test
    void of_two_waiting_reversals_of_a_journal_the_second_is_refused() {
        var large = approve(chair, submit("K", 30_000_000).waiting().orElseThrow());
        var first = takeBack("A", large).waiting().orElseThrow();
        var second = takeBack("B", large).waiting().orElseThrow();

        approve(chair, first);

        assertThatThrownBy(() -> approve(chair, second)).isInstanceOf(AlreadyReversed.class);
        assertThatThrownBy(() -> takeBack("C", large)).isInstanceOf(AlreadyReversed.class);
        assertThat(cash()).isZero();
    }

    @Test
    void a_key_that_waits_for_a_reversal_stands_for_no_other() {
        var one = approve(chair, submit("K1", 30_000_000).waiting().orElseThrow());
        var other = approve(chair, submit("K2", 30_000_000).waiting().orElseThrow());
        takeBack("BALIK", one);

        assertThatThrownBy(() -> takeBack("BALIK", other)).isInstanceOf(IdempotencyMismatch.class);
    }

    @Test
    void who_drafted_does_not_approve() {
        var waiting = submit("K", 30_000_000).waiting().orElseThrow();

        assertThatThrownBy(() -> approve(treasurer, waiting))
                .isInstanceOfSatisfying(
                        NotAuthorised.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("SEPARATION_OF_DUTY"));
        assertThat(cash()).isZero();
    }

    @Test
    void a_drafter_who_lost_the_certificate_meanwhile_gets_nothing_posted() {
        var person = village.an(OfficeRole.BENDAHARA, cooperative);
        var certificate = village.certify(person, LocalDate.of(2027, 1, 1));
        var waiting = village.database()
                .in(() -> village.approvals.submit(person, cooperative.id(), "K", journal(30_000_000)))
                .waiting()
                .orElseThrow();
        village.database().run(() -> village.qualifications.lapsed(certificate, Instant.EPOCH, "curang"));

        assertThatThrownBy(() -> approve(chair, waiting)).isInstanceOf(NotAuthorised.class);
    }

    @Test
    void what_is_sent_back_stays_out_and_says_why() {
        var waiting = submit("K", 30_000_000).waiting().orElseThrow();

        village.database().run(() -> village.approvals.reject(chair, cooperative.id(), waiting.id(), "Tanpa kuitansi"));

        assertThatThrownBy(() -> submit("K", 30_000_000))
                .isInstanceOf(RejectedBefore.class)
                .hasMessageContaining("kuitansi");
        assertThatThrownBy(() -> approve(chair, waiting)).isInstanceOf(AnsweredAlready.class);
    }

    @Test
    void two_officers_answering_at_once_leave_one_answer() throws Exception {
        var second = village.an(OfficeRole.KETUA, cooperative);
        var waiting = submit("K", 30_000_000).waiting().orElseThrow();
        var pool = Executors.newFixedThreadPool(2);

        var answers = pool.invokeAll(Stream.of(chair, second)
                .map(officer -> (Callable<UUID>) () -> approve(officer, waiting))
                .toList());

        var refused = 0;
        for (var answer : answers) {
            try {
                answer.get();
            } catch (ExecutionException failure) {
                assertThat(failure.getCause()).isInstanceOf(AnsweredAlready.class);
                refused++;
            }
        }
        pool.shutdown();
        assertThat(refused).isEqualTo(1);
        assertThat(cash()).isEqualTo(30_000_000);
    }

    @Test
    void another_cooperatives_requests_are_not_there() {
        var waiting = submit("K", 30_000_000).waiting().orElseThrow();
        var other = village.aCooperative(LocalDate.of(2026, 1, 1));
        var otherChair = village.an(OfficeRole.KETUA, other);

        assertThatThrownBy(() -> approve(otherChair, waiting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        village.database().in(() -> village.approvals.approve(otherChair, other.id(), waiting.id())))
                .isInstanceOf(NotFound.class);
    }

    private Outcome submit(String key, long amount) {
        return village.database().in(() -> village.approvals.submit(treasurer, cooperative.id(), key, journal(amount)));
    }

    private Outcome takeBack(String key, UUID journal) {
        return village.database()
                .in(() -> village.approvals.submitReversal(
                        treasurer, cooperative.id(), key, journal, "Barang dikembalikan", LocalDate.of(2026, 11, 21)));
    }

    private UUID approve(UUID officer, ApprovalRequest request) {
        return village.database()
                .in(() -> village.approvals.approve(officer, cooperative.id(), request.id()))
                .journal();
    }

    private List<ApprovalRequest> requests() {
        return village.database().in(() -> village.approvals.of(chair, cooperative.id()));
    }

    private long cash() {
        return village.database().in(() -> village.books.balance(cooperative.id(), "1110", village.today()));
    }

    private static NewJournal journal(long amount) {
        return new NewJournal(
                LocalDate.of(2026, 11, 20),
                "BELI_PERSEDIAAN",
                "Beli pupuk",
                null,
                List.of(NewLine.debit("1110", amount), NewLine.credit("2120", amount)));
    }
}

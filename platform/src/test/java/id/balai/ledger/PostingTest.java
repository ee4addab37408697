package id.balai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.authorization.NotAuthorised;
import id.balai.membership.Cooperative;
import id.balai.membership.OfficeRole;
import id.balai.money.AmountOutOfRange;
import id.balai.money.Rupiah;
import id.balai.refusal.NotFound;
import id.balai.testing.TestVillage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The edge commands of the acceptance fixture, C01 to C18, against the real database. */
class PostingTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    private static final LocalDate DAY = LocalDate.of(2025, 5, 2);

    private Cooperative cooperative;
    private UUID treasurer;

    @BeforeEach
    void a_cooperative_with_a_certified_treasurer() {
        cooperative = village.aCooperative(LocalDate.of(2025, 1, 1));
        treasurer = village.aCertifiedTreasurer(cooperative);
    }

    @Test
    void posts_a_balanced_journal_once_however_often_it_is_sent() {
        var first = post("X001", cash(1_000));
        var again = post("X001", cash(1_000));

        assertThat(first.replayed()).isFalse();
        assertThat(again.replayed()).isTrue();
        assertThat(again.journal()).isEqualTo(first.journal());
        assertThat(balance("1110")).isEqualTo(1_000);
    }

    @Test
    void refuses_a_key_used_for_another_body() {
        post("X001", cash(1_000));

        assertThatThrownBy(() -> post("X001", cash(2_000))).isInstanceOf(IdempotencyMismatch.class);
    }

    @Test
    void refuses_an_unbalanced_journal_and_tells_the_difference() {
        assertThatThrownBy(() -> post("X004", journal(debit("1110", 1_000), credit("4110", 999))))
                .isInstanceOfSatisfying(
                        UnbalancedJournal.class,
                        refusal -> assertThat(refusal.facts().get("diff")).isEqualTo(Rupiah.of(1)));
    }

    @Test
    void refuses_lines_of_nothing_too_few_lines_and_lines_on_both_sides() {
        assertThatThrownBy(() -> post("X005", journal(debit("1110", 0), credit("4110", 0))))
                .isInstanceOf(ZeroLine.class);
        assertThatThrownBy(() -> post("X006", journal(debit("1110", 1_000)))).isInstanceOf(TooFewLines.class);
        assertThatThrownBy(() -> post("X006", journal(new NewLine("1110", null, 5, 5, null), credit("4110", 5))))
                .isInstanceOf(TwoSidedLine.class);
    }

    @Test
    void refuses_amounts_beyond_the_limit_and_below_zero() {
        assertThatThrownBy(() -> post("X007", cash(Long.MAX_VALUE))).isInstanceOf(AmountOutOfRange.class);
        assertThatThrownBy(() -> post("X007", cash(-5))).isInstanceOf(AmountOutOfRange.class);
    }

    @Test
    void refuses_unknown_accounts_and_kinds() {
        assertThatThrownBy(() -> post("X008", journal(debit("9999", 1), credit("4110", 1))))
                .isInstanceOf(UnknownAccount.class);
        assertThatThrownBy(() -> post("X008", new NewJournal(DAY, "SULAP", "m", null, cash(1).lines())))
                .isInstanceOf(UnknownKind.class);
        assertThatThrownBy(() -> post("X008", new NewJournal(DAY, "PENUTUP", "m", null, cash(1).lines())))
                .isInstanceOf(ReservedKind.class);
    }

    @Test
    void refuses_days_before_the_opening_and_days_to_come() {
        assertThatThrownBy(() -> post("X009", cash(1, LocalDate.of(2024, 12, 31))))
                .isInstanceOf(InClosedPeriod.class);
        assertThatThrownBy(() -> post("X010", cash(1, LocalDate.of(2099, 1, 1))))
                .isInstanceOf(FutureDate.class);
    }

    @Test
    void a_reversal_undoes_the_journal_it_reverses() {
        var wrong = post("X011", cash(510_000));

        var reversal = reverse("X012", wrong.journal());

        assertThat(balance("1110")).isZero();
        assertThat(reverse("X012", wrong.journal()).journal()).isEqualTo(reversal.journal());
    }

    @Test
    void reverses_once_and_never_a_reversal() {
        var wrong = post("X011", cash(510_000));
        var reversal = reverse("X012", wrong.journal());

        assertThatThrownBy(() -> reverse("X013", wrong.journal())).isInstanceOf(AlreadyReversed.class);
        assertThatThrownBy(() -> reverse("X014", reversal.journal())).isInstanceOf(AlreadyReversed.class);
    }

    @Test
    void a_members_voluntary_savings_may_not_fall_below_zero() {
        post("X001", journal(debit("1110", 500), credit("2110", 500).of("A1")));

        assertThatThrownBy(() -> post("X013", journal(debit("2110", 999_999).of("A1"), credit("1110", 999_999))))
                .isInstanceOf(InsufficientBalance.class);
        assertThatThrownBy(() -> post("X013", journal(debit("2110", 1).of("A2"), credit("1110", 1))))
                .isInstanceOf(InsufficientBalance.class);
        assertThatThrownBy(() -> post("X013", journal(debit("2110", 1), credit("1110", 1))))
                .isInstanceOf(MemberNeeded.class);
    }

    @Test
    void one_journal_may_pay_out_what_it_brings_in() {
        post("X014", journal(debit("2110", 300).of("A1"), credit("2110", 500).of("A1"), debit("1110", 200)));

        assertThat(balance("2110")).isEqualTo(-200);
    }

    @Test
    void a_stranger_is_told_the_books_are_not_there() {
        var stranger = village.aCertifiedTreasurer(village.aCooperative(LocalDate.of(2025, 1, 1)));

        assertThatThrownBy(() ->
                        village.database().in(() -> village.ledger.post(stranger, cooperative.id(), "X015", cash(1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_expired_certificate_says_so_with_the_course_and_the_lessons_left() {
        var expired = village.an(OfficeRole.BENDAHARA, cooperative);
        village.certify(expired, LocalDate.of(2026, 1, 31));

        assertThatThrownBy(() ->
                        village.database().in(() -> village.ledger.post(expired, cooperative.id(), "X016", cash(1))))
                .isInstanceOfSatisfying(NotAuthorised.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("COMPETENCY_EXPIRED");
                    assertThat(refusal.facts().get("lessonsLeft")).isEqualTo(TestVillage.LESSONS.lessonsLeft());
                });
    }

    @Test
    void above_the_limit_a_second_person_must_approve() {
        assertThatThrownBy(() -> post("X018", cash(25_000_001))).isInstanceOf(PendingApproval.class);
        post("X018", cash(25_000_000));
        assertThat(balance("1110")).isEqualTo(25_000_000);
    }

    @Test
    void above_the_days_limit_too() {
        for (var i = 0; i < 4; i++) post("D" + i, cash(25_000_000));

        assertThatThrownBy(() -> post("D5", cash(1))).isInstanceOf(PendingApproval.class);
    }

    @Test
    void a_revoked_certificate_keeps_old_answers_and_gives_no_new_ones() {
        var person = village.an(OfficeRole.BENDAHARA, cooperative);
        var certificate = village.certify(person, LocalDate.of(2027, 12, 31));
        var posted = village.database().in(() -> village.ledger.post(person, cooperative.id(), "K1", cash(7)));

        village.database().run(() -> village.qualifications.lapsed(certificate, Instant.EPOCH, "curang"));

        assertThat(village.database().in(() -> village.ledger.post(person, cooperative.id(), "K1", cash(7))))
                .isEqualTo(new Posted(posted.journal(), posted.number(), true));
        assertThatThrownBy(
                        () -> village.database().in(() -> village.ledger.post(person, cooperative.id(), "K2", cash(7))))
                .isInstanceOfSatisfying(
                        NotAuthorised.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("COMPETENCY_REVOKED"));
    }

    @Test
    void sixteen_at_once_with_one_key_post_one_journal() throws Exception {
        var pool = Executors.newFixedThreadPool(16);
        Callable<Posted> work = () -> post("SAME", cash(1_000));

        var answers = pool.invokeAll(Stream.generate(() -> work).limit(16).toList());

        for (var answer : answers)
            assertThat(answer.get().journal()).isEqualTo(answers.get(0).get().journal());
        assertThat(balance("1110")).isEqualTo(1_000);
        pool.shutdown();
    }

    private Posted post(String key, NewJournal journal) {
        return village.database().in(() -> village.ledger.post(treasurer, cooperative.id(), key, journal));
    }

    private Posted reverse(String key, UUID journal) {
        return village.database()
                .in(() -> village.ledger.reverse(treasurer, cooperative.id(), key, journal, "Salah catat", DAY));
    }

    private long balance(String account) {
        return village.database().in(() -> village.books.balance(cooperative.id(), account, village.today()));
    }

    private static NewJournal cash(long amount) {
        return cash(amount, DAY);
    }

    private static NewJournal cash(long amount, LocalDate day) {
        return new NewJournal(day, "LAIN", "Uji", null, List.of(debit("1110", amount), credit("4110", amount)));
    }

    private static NewJournal journal(NewLine... lines) {
        return new NewJournal(DAY, "LAIN", "Uji", null, List.of(lines));
    }

    private static NewLine debit(String account, long amount) {
        return NewLine.debit(account, amount);
    }

    private static NewLine credit(String account, long amount) {
        return NewLine.credit(account, amount);
    }
}

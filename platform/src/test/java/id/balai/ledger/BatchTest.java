package id.balai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.authorization.NotAuthorised;
import id.balai.membership.Cooperative;
import id.balai.membership.OfficeRole;
import id.balai.refusal.Refusal;
import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);

    @AutoClose
    private static final TestVillage village = new TestVillage();

    private Cooperative cooperative;
    private UUID treasurer;

    @BeforeEach
    void a_cooperative() {
        cooperative = village.aCooperative(LocalDate.of(2026, 1, 1));
        treasurer = village.aCertifiedTreasurer(cooperative);
    }

    @Test
    void a_months_dues_of_all_members_are_posted_at_once() {
        var items = IntStream.range(0, 500)
                .mapToObj(i -> new BatchItem("W" + i, savings("2110", "A" + i % 7, 10)))
                .toList();

        var answers = post(items);

        assertThat(answers).hasSize(500).allMatch(answer -> answer.success().isPresent());
        assertThat(balance("2110")).isEqualTo(-5_000);
        assertThat(post(items))
                .allMatch(answer -> answer.success().orElseThrow().replayed());
    }

    @Test
    void each_refused_journal_says_why_and_keeps_no_other_out() {
        post(List.of(new BatchItem("KNOWN", savings("2110", "A1", 10))));

        var answers = post(List.of(
                new BatchItem("KNOWN", savings("2110", "A1", 10)),
                new BatchItem("KNOWN", savings("2110", "A1", 11)),
                new BatchItem("NEW", savings("2110", "A1", 10)),
                new BatchItem("NEW", savings("2110", "A1", 10)),
                new BatchItem("LOW", paid("A1", 100)),
                new BatchItem("OK", paid("A1", 20)),
                new BatchItem("EMPTY", paid("A1", 1)),
                new BatchItem("ACCOUNT", savings("9999", "A1", 10)),
                new BatchItem("LINES", new NewJournal(DAY, "LAIN", "x", null, List.of(NewLine.debit("1110", 1)))),
                new BatchItem("LIMIT", savings("3120", "A1", 25_000_001)),
                new BatchItem("FUTURE", on(LocalDate.of(2099, 1, 1))),
                new BatchItem("BEFORE", on(LocalDate.of(2025, 12, 31)))));

        assertThat(answers)
                .extracting(answer -> answer.success()
                        .map(posted -> posted.replayed() ? "KNOWN" : "POSTED")
                        .orElseGet(() -> code(answer.refusal())))
                .containsExactly(
                        "KNOWN",
                        "IDEMPOTENCY_MISMATCH",
                        "POSTED",
                        "KNOWN",
                        "INSUFFICIENT_BALANCE",
                        "POSTED",
                        "INSUFFICIENT_BALANCE",
                        "UNKNOWN_ACCOUNT",
                        "TOO_FEW_LINES",
                        "PENDING_APPROVAL",
                        "FUTURE_DATE",
                        "PERIOD_CLOSED");
        assertThat(balance("2110")).isZero();
    }

    @Test
    void who_may_not_post_posts_no_batch() {
        var uncertified = village.an(OfficeRole.BENDAHARA, cooperative);

        assertThatThrownBy(() -> village.database()
                        .in(() -> village.ledger.postBatch(
                                uncertified, cooperative.id(), List.of(new BatchItem("K", savings("2110", "A1", 10))))))
                .isInstanceOf(NotAuthorised.class);
    }

    @Test
    void a_batch_has_an_end() {
        var items = IntStream.rangeClosed(0, 500)
                .mapToObj(i -> new BatchItem("W" + i, savings("2110", "A1", 10)))
                .toList();

        assertThatThrownBy(() -> post(items)).isInstanceOf(TooManyJournals.class);
    }

    private static String code(@org.jspecify.annotations.Nullable Refusal refusal) {
        return refusal == null ? "" : refusal.code();
    }

    private List<BatchAnswer> post(List<BatchItem> items) {
        return village.database().in(() -> village.ledger.postBatch(treasurer, cooperative.id(), items));
    }

    private long balance(String account) {
        return village.database().in(() -> village.books.balance(cooperative.id(), account, village.today()));
    }

    private static NewJournal savings(String account, String member, long amount) {
        return new NewJournal(
                DAY,
                "SIMPANAN_SUKARELA",
                "Setor",
                null,
                List.of(
                        NewLine.debit("1110", amount),
                        NewLine.credit(account, amount).of(member)));
    }

    private static NewJournal paid(String member, long amount) {
        return new NewJournal(
                DAY,
                "TARIK_SUKARELA",
                "Tarik",
                null,
                List.of(NewLine.debit("2110", amount).of(member), NewLine.credit("1110", amount)));
    }

    private static NewJournal on(LocalDate day) {
        return new NewJournal(day, "LAIN", "x", null, List.of(NewLine.debit("1110", 1), NewLine.credit("4120", 1)));
    }
}

package id.balai.books;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.authorization.NotAuthorised;
import id.balai.ledger.InClosedPeriod;
import id.balai.ledger.NewJournal;
import id.balai.ledger.NewLine;
import id.balai.ledger.NothingToClose;
import id.balai.ledger.PeriodClosed;
import id.balai.ledger.PeriodOpen;
import id.balai.membership.Cooperative;
import id.balai.membership.OfficeRole;
import id.balai.refusal.Refusal;
import id.balai.testing.TestVillage;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MonthsTest {
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
    void nothing_is_posted_into_a_closed_month_until_it_is_reopened() {
        post("A", LocalDate.of(2026, 3, 31), 5);
        closeMonth(3);

        assertThatThrownBy(() -> post("B", LocalDate.of(2026, 3, 1), 5)).isInstanceOf(InClosedPeriod.class);
        assertThatThrownBy(() -> closeMonth(3)).isInstanceOf(InClosedPeriod.class);
        post("C", LocalDate.of(2026, 4, 1), 5);

        reopenMonth(3);
        post("B", LocalDate.of(2026, 3, 1), 5);
        assertThatThrownBy(() -> reopenMonth(3)).isInstanceOf(PeriodOpen.class);
        assertThat(village.closed.events()).contains(new PeriodClosed(cooperative.id(), YearMonth.of(2026, 3)));
    }

    @Test
    void who_may_not_close_closes_nothing() {
        var chair = village.an(OfficeRole.KETUA, cooperative);

        assertThatThrownBy(() -> village.database()
                        .run(() -> village.ledger.closeMonth(chair, cooperative.id(), YearMonth.of(2026, 1), "x")))
                .isInstanceOf(NotAuthorised.class);
    }

    @Test
    void closing_a_year_empties_income_and_expense_into_the_surplus() {
        var earlier = village.aCooperative(LocalDate.of(2025, 1, 1));
        var person = village.aCertifiedTreasurer(earlier);
        var lastDay = LocalDate.of(2025, 12, 31);
        var journal = new NewJournal(
                LocalDate.of(2025, 7, 1),
                "JUAL",
                "Uji",
                "GERAI",
                List.of(NewLine.debit("1110", 900), NewLine.credit("4120", 1_000), NewLine.debit("6170", 100)));
        village.database().run(() -> village.ledger.post(person, earlier.id(), "A", journal));

        village.database().run(() -> village.ledger.closeYear(person, earlier.id(), "TUTUP", 2025, "Tutup buku"));

        assertThat(village.database().in(() -> village.books.trialBalance(earlier.id(), lastDay, true)))
                .extracting(line -> line.account() + " " + (line.debit() - line.credit()))
                .containsExactly("1110 900", "3310 -900");
        assertThat(village.database().in(() -> village.books.trialBalance(earlier.id(), lastDay, false)))
                .hasSize(3);
        assertThatThrownBy(() -> village.database()
                        .run(() -> village.ledger.closeYear(person, earlier.id(), "LAGI", 2025, "Tutup buku")))
                .isInstanceOf(NothingToClose.class);
    }

    @Test
    void balances_are_the_same_whichever_months_are_closed() {
        var random = new SplittableRandom(20261121);
        for (var i = 0; i < 60; i++)
            post("R" + i, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(0, 300)), random.nextInt(1, 100));
        var days = IntStream.range(0, 40)
                .mapToObj(i -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(0, 320)))
                .toList();
        var before = days.stream().map(this::trialBalance).toList();

        for (var month : List.of(2, 1, 3, 7)) closeMonth(month);

        assertThat(days.stream().map(this::trialBalance).toList()).isEqualTo(before);
        reopenMonth(2);
        assertThat(days.stream().map(this::trialBalance).toList()).isEqualTo(before);
    }

    @Test
    void balances_are_the_same_whichever_years_are_carried_forward() {
        cooperative = village.aCooperative(LocalDate.of(2023, 4, 1));
        treasurer = village.aCertifiedTreasurer(cooperative);
        var random = new SplittableRandom(20261122);
        for (var i = 0; i < 60; i++)
            post("R" + i, LocalDate.of(2023, 4, 1).plusDays(random.nextInt(0, 1300)), random.nextInt(1, 100));
        var days = IntStream.range(0, 60)
                .mapToObj(i -> LocalDate.of(2023, 4, 1).plusDays(random.nextInt(0, 1320)))
                .toList();
        var before = days.stream().map(this::trialBalance).toList();
        var months = Stream.iterate(YearMonth.of(2023, 4), month -> month.plusMonths(1))
                .limit(40)
                .collect(toCollection(ArrayList::new));
        Collections.shuffle(months, new Random(7));

        for (var month : months) closeMonth(month);
        assertThat(yearsCarried()).containsExactly(2023, 2024, 2025);
        assertThat(days.stream().map(this::trialBalance).toList()).isEqualTo(before);

        reopenMonth(YearMonth.of(2024, 5));
        assertThat(yearsCarried()).containsExactly(2023);
        post("LATE", LocalDate.of(2024, 5, 5), 1_000);
        closeMonth(YearMonth.of(2024, 5));
        assertThat(yearsCarried()).containsExactly(2023, 2024, 2025);
        assertThat(cash(trialBalance(LocalDate.of(2026, 10, 31))))
                .isEqualTo(village.database()
                        .in(() -> village.books.balance(cooperative.id(), "1110", LocalDate.of(2026, 10, 31))));
        assertThat(problems()).isEmpty();
    }

    @Test
    void the_nightly_check_finds_a_balance_that_was_carried_forward_wrong() throws SQLException {
        cooperative = village.aCooperative(LocalDate.of(2025, 12, 1));
        treasurer = village.aCertifiedTreasurer(cooperative);
        post("DEC", LocalDate.of(2025, 12, 5), 7);
        closeMonth(YearMonth.of(2025, 12));

        asOwner("update year_balance set amount = 8 where account = '1110'");
        assertThat(problems()).containsExactly("YEAR_DIFFERS 2025 1110");
        asOwner("update year_balance set amount = 7 where account = '1110'", "update period set closed = false");
        assertThat(problems()).contains("YEAR_OPEN 2025");
    }

    private void asOwner(String... commands) throws SQLException {
        try (var owner = DriverManager.getConnection(village.database().ownerUrl());
                var statement = owner.createStatement()) {
            statement.execute("set balai.cooperative = '" + cooperative.id() + "'");
            for (var command : commands) statement.execute(command);
        }
    }

    private List<String> problems() {
        return village.database()
                .in(() -> village.chain.verify(cooperative.id()).problems());
    }

    private List<Integer> yearsCarried() {
        return village.database().in(() -> {
            village.database().tenancy().enter(cooperative.id());
            return village.database()
                    .sql()
                    .list("select distinct year from year_balance order by year", row -> row.getInt(1));
        });
    }

    @Test
    void a_month_closed_while_others_post_into_it_misses_none_of_theirs() throws Exception {
        var day = LocalDate.of(2026, 5, 10);
        var pool = Executors.newFixedThreadPool(8);
        Callable<Integer> posting = () -> {
            var posted = 0;
            for (var i = 0; i < 20; i++) {
                try {
                    post(Thread.currentThread().getId() + "-" + i, day, 1);
                    posted++;
                } catch (Refusal closedMeanwhile) {
                    assertThat(closedMeanwhile).isInstanceOf(InClosedPeriod.class);
                }
            }
            return posted;
        };

        var running = IntStream.range(0, 7).mapToObj(i -> pool.submit(posting)).toList();
        Thread.sleep(150);
        closeMonth(5);
        var posted = 0L;
        for (var each : running) posted += each.get();
        pool.shutdown();

        assertThat(cash(trialBalance(LocalDate.of(2026, 6, 30)))).isEqualTo(posted);
    }

    private static long cash(List<TrialBalanceLine> lines) {
        return lines.stream()
                .filter(line -> line.account().equals("1110"))
                .mapToLong(TrialBalanceLine::debit)
                .sum();
    }

    private List<TrialBalanceLine> trialBalance(LocalDate on) {
        return village.database().in(() -> village.books.trialBalance(cooperative.id(), on, false));
    }

    private void closeMonth(int month) {
        closeMonth(YearMonth.of(2026, month));
    }

    private void closeMonth(YearMonth month) {
        village.database().run(() -> village.ledger.closeMonth(treasurer, cooperative.id(), month, "Sudah cocok"));
    }

    private void reopenMonth(int month) {
        reopenMonth(YearMonth.of(2026, month));
    }

    private void reopenMonth(YearMonth month) {
        village.database().run(() -> village.ledger.reopenMonth(treasurer, cooperative.id(), month, "Ada bukti baru"));
    }

    private void post(String key, LocalDate day, long amount) {
        var journal = new NewJournal(
                day, "LAIN", "Uji", null, List.of(NewLine.debit("1110", amount), NewLine.credit("4120", amount)));
        village.database().run(() -> village.ledger.post(treasurer, cooperative.id(), key, journal));
    }
}

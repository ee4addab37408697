package id.balai.books.report;

import id.balai.books.Statement;
import id.balai.books.StatementLine;
import id.balai.books.TrialBalanceLine;
import id.balai.ledger.Ledger;
import id.balai.ledger.LedgerAccount;
import id.balai.membership.Cooperatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes reports to read, to take along and to sign out of the lines of the books. */
@ApplicationScoped
@Transactional
public class Reports {
    private final Ledger ledger;
    private final Cooperatives cooperatives;
    private final InstantSource clock;

    @Inject
    public Reports(Ledger ledger, Cooperatives cooperatives, InstantSource clock) {
        this.ledger = ledger;
        this.cooperatives = cooperatives;
        this.clock = clock;
    }

    /** @param unit the business unit (unit usaha) the lines tell of alone, absent where they tell of all */
    public Paper statement(
            Statement statement,
            UUID cooperative,
            LocalDate from,
            LocalDate to,
            @Nullable String unit,
            List<StatementLine> lines) {
        var period = statement == Statement.FINANCIAL_POSITION
                ? ReportWords.say("on", ReportWords.day(to))
                : ReportWords.say("period", ReportWords.day(from), ReportWords.day(to));
        var report = report(statement, lines, ledger.accounts(cooperative)).filled();
        return paper(name(statement) + "-" + to, cooperative, "title." + statement, period, unit, report);
    }

    public Paper trialBalance(UUID cooperative, LocalDate on, @Nullable String unit, List<TrialBalanceLine> lines) {
        var rows = new ArrayList<>(lines.stream().map(Reports::row).toList());
        rows.add(ReportRow.of(
                ReportRow.Kind.RESULT,
                ReportWords.say("sum"),
                "",
                lines.stream().mapToLong(TrialBalanceLine::debit).sum(),
                lines.stream().mapToLong(TrialBalanceLine::credit).sum()));
        return paper(
                ReportWords.say("file.TRIAL_BALANCE") + "-" + on,
                cooperative,
                "title.TRIAL_BALANCE",
                ReportWords.say("on", ReportWords.day(on)),
                unit,
                new Report(columns("debit", "credit"), rows));
    }

    private Paper paper(
            String name, UUID cooperative, String title, String period, @Nullable String unit, Report report) {
        var whose = cooperatives.get(cooperative);
        return new Paper(
                name, whose.name(), whose.villageCode(), ReportWords.say(title), period, unit, clock.instant(), report);
    }

    private Report report(Statement statement, List<StatementLine> lines, List<LedgerAccount> chart) {
        var rows = new StatementRows(lines, chart);
        return switch (statement) {
            case FINANCIAL_POSITION -> new Report(columns("amount", "before"), rows.position());
            case RESULTS -> new Report(columns("amount", "before"), rows.results());
            case CASH_FLOWS -> new Report(columns("amount", "before"), rows.cashFlows(ledger.kinds()));
            case EQUITY_CHANGES -> new Report(columns("first", "moved", "last", "before"), EquityRows.of(lines, chart));
        };
    }

    private static String name(Statement statement) {
        return ReportWords.say("file." + statement);
    }

    private static List<String> columns(String... names) {
        return Stream.of(names).map(name -> ReportWords.say("column." + name)).toList();
    }

    private static ReportRow row(TrialBalanceLine line) {
        return ReportRow.of(
                ReportRow.Kind.LINE,
                line.account() + " " + line.name(),
                line.account(),
                line.debit() == 0 ? null : line.debit(),
                line.credit() == 0 ? null : line.credit());
    }
}

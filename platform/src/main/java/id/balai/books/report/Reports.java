package id.balai.books.report;

import id.balai.books.Statement;
import id.balai.books.StatementLine;
import id.balai.books.TrialBalance;
import id.balai.ledger.Ledger;
import id.balai.ledger.LedgerAccount;
import id.balai.membership.Cooperatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
                : ReportWords.period(from, to);
        return paper(
                name(statement) + "-" + to,
                cooperative,
                ReportWords.say("title." + statement),
                period,
                unit,
                report(statement, lines, ledger.accounts(cooperative)));
    }

    public Paper trialBalance(UUID cooperative, LocalDate on, @Nullable String unit, TrialBalance balance) {
        return paper(
                ReportWords.say("file.TRIAL_BALANCE") + "-" + on,
                cooperative,
                ReportWords.say("title.TRIAL_BALANCE"),
                ReportWords.say("on", ReportWords.day(on)),
                unit,
                TrialBalanceRows.report(balance));
    }

    Paper paper(String name, UUID cooperative, String title, String period, @Nullable String unit, Report report) {
        var whose = cooperatives.get(cooperative);
        return new Paper(
                name, whose.name(), whose.villageCode(), title, period, unit, clock.instant(), report.filled());
    }

    private Report report(Statement statement, List<StatementLine> lines, List<LedgerAccount> chart) {
        var rows = new StatementRows(lines, chart);
        return switch (statement) {
            case FINANCIAL_POSITION -> new Report(ReportWords.columns("amount", "before"), rows.position());
            case RESULTS -> new Report(ReportWords.columns("amount", "before"), rows.results());
            case CASH_FLOWS -> new Report(ReportWords.columns("amount", "before"), rows.cashFlows(ledger.kinds()));
            case EQUITY_CHANGES ->
                new Report(ReportWords.columns("first", "moved", "last", "before"), EquityRows.of(lines, chart));
        };
    }

    private static String name(Statement statement) {
        return ReportWords.say("file." + statement);
    }
}

package id.balai.books;

import id.balai.database.Sql;
import id.balai.database.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements of a stretch of days, beside those of a year before where the books reach that far. */
@ApplicationScoped
@Transactional
public class Statements {
    private final Sql sql;
    private final Tenancy tenancy;

    @Inject
    public Statements(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    /** @param unit the business unit (unit usaha) to show alone, all where absent */
    public List<StatementLine> of(
            Statement statement, UUID cooperative, LocalDate from, LocalDate to, @Nullable String unit) {
        if (to.isBefore(from)) throw new NoStretch(from, to);
        tenancy.enter(cooperative);
        if (unit != null) Units.known(sql, cooperative, unit);
        var now = FiguresReader.read(sql, cooperative, from, to, unit);
        var before = Reach.reaches(sql, cooperative, to.minusYears(1))
                ? Optional.of(FiguresReader.read(sql, cooperative, from.minusYears(1), to.minusYears(1), unit))
                : Optional.<Figures>empty();
        var compared = new Compared(now, before);
        return switch (statement) {
            case RESULTS -> Results.of(compared);
            case FINANCIAL_POSITION -> FinancialPosition.of(compared);
            case EQUITY_CHANGES -> EquityChanges.of(compared);
            case CASH_FLOWS -> CashFlows.of(compared, now, before);
        };
    }
}

package id.balai.ledger;

import id.balai.authorization.Totals;
import id.balai.database.Sql;
import id.balai.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody posted on a day, for the daily limit; what a second person approved or an import brought in does not count. */
@ApplicationScoped
@Transactional
public class LedgerTotals implements Totals {
    private final Sql sql;

    @Inject
    public LedgerTotals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Rupiah postedOn(UUID cooperative, UUID person, LocalDate day) {
        return amount("select ledger_posted_on(?, ?, ?)", cooperative, person, day);
    }

    @Override
    public Rupiah heldOn(UUID cooperative, UUID person, LocalDate day, Rupiah amount, Rupiah perDay) {
        return amount(
                "select ledger_hold_day(?, ?, ?, ?, ?)", cooperative, person, day, amount.amount(), perDay.amount());
    }

    private Rupiah amount(String query, Object... arguments) {
        return sql.one(query, row -> Rupiah.of(Math.min(row.getLong(1), Rupiah.LIMIT)), arguments)
                .orElse(Rupiah.ZERO);
    }
}

package id.balai.ledger;

import id.balai.authorization.Totals;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
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
    private final Tenancy tenancy;

    @Inject
    public LedgerTotals(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    @Override
    public Rupiah postedOn(UUID cooperative, UUID person, LocalDate day) {
        tenancy.enter(cooperative);
        return sql.one("""
                        select coalesce(sum(amount), 0) from journal
                        where cooperative_id = ? and posted_by = ? and recorded_on = ? and alone
                        """, row -> Rupiah.of(Math.min(row.getLong(1), Rupiah.LIMIT)), cooperative, person, day)
                .orElse(Rupiah.ZERO);
    }

    @Override
    public Rupiah heldOn(UUID cooperative, UUID person, LocalDate day, Rupiah amount, Rupiah perDay) {
        tenancy.enter(cooperative);
        return sql.one(
                        "select ledger_hold_day(?, ?, ?, ?, ?)",
                        row -> Rupiah.of(Math.min(row.getLong(1), Rupiah.LIMIT)),
                        cooperative,
                        person,
                        day,
                        amount.amount(),
                        perDay.amount())
                .orElse(Rupiah.ZERO);
    }
}

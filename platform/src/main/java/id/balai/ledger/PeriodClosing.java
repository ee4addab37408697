package id.balai.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.database.Sql;
import id.balai.database.SqlFailure;
import id.balai.database.Tenancy;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.UUID;

/** Closes and reopens months; each time somebody stands for it, with a reason. */
final class PeriodClosing {
    private static final int LONGEST_REASON = 500;

    private final Sql sql;
    private final Tenancy tenancy;
    private final Authority authority;
    private final InstantSource clock;

    PeriodClosing(Sql sql, Tenancy tenancy, Authority authority, InstantSource clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.authority = authority;
        this.clock = clock;
    }

    PeriodClosed close(UUID person, UUID cooperative, YearMonth month, String why) {
        Text.check("why", why, LONGEST_REASON);
        change(
                "select ledger_close_month(?, ?, ?, ?, ?, ?, ?::jsonb)",
                Action.PERIOD_CLOSE,
                person,
                cooperative,
                month,
                why);
        return new PeriodClosed(cooperative, month);
    }

    void reopen(UUID person, UUID cooperative, YearMonth month, String why) {
        Text.required("why", why, LONGEST_REASON);
        change(
                "select ledger_reopen_month(?, ?, ?, ?, ?, ?, ?::jsonb)",
                Action.PERIOD_REOPEN,
                person,
                cooperative,
                month,
                why);
    }

    private void change(String command, Action action, UUID person, UUID cooperative, YearMonth month, String why) {
        var decision = authority.require(person, action, Resource.of(cooperative));
        tenancy.enter(cooperative);
        try {
            sql.list(
                    command,
                    row -> row.getString(1),
                    cooperative,
                    month.atDay(1),
                    UuidCreator.getTimeOrderedEpoch(),
                    person,
                    clock.instant(),
                    why,
                    Authorisation.of(decision).toJson());
        } catch (SqlFailure failure) {
            throw RefusedBySchema.explain(failure);
        }
    }
}

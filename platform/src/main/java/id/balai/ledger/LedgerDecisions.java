package id.balai.ledger;

import id.balai.authorization.Action;
import id.balai.authorization.PastDecision;
import id.balai.authorization.PastDecisions;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The decisions kept beside the journals, for whoever asks what another policy would have said to them. */
@ApplicationScoped
@Transactional
public class LedgerDecisions implements PastDecisions {
    private static final String EVERYWHERE = "*";

    private final Sql sql;
    private final Tenancy tenancy;

    @Inject
    public LedgerDecisions(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    @Override
    public List<PastDecision> since(LocalDate day, int most) {
        tenancy.asOfficial(EVERYWHERE);
        var newestFirst = new ArrayList<>(sql.list("""
                select cooperative_id, posted_by, authorisation -> 'basis' ->> 'role', kind, amount, recorded_on
                from journal
                where recorded_on >= ? and authorisation -> 'basis' ->> 'role' is not null
                order by recorded_at desc, number desc limit ?
                """, LedgerDecisions::decision, day, most));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private static PastDecision decision(ResultSet row) throws SQLException {
        var action = switch (row.getString(4)) {
            case "PEMBALIKAN" -> Action.JOURNAL_REVERSE;
            case "PENUTUP" -> Action.PERIOD_CLOSE;
            default -> Action.JOURNAL_POST;
        };
        return new PastDecision(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                OfficeRole.valueOf(row.getString(3)),
                action,
                action == Action.PERIOD_CLOSE ? null : Rupiah.of(row.getLong(5)),
                row.getObject(6, LocalDate.class));
    }
}

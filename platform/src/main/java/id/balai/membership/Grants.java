package id.balai.membership;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The lines of every grant, written in the transaction that gives, and never changed. */
@ApplicationScoped
@Transactional
public class Grants {
    private static final int MOST = 200;
    private static final String LINES =
            "select kind, at, given_by, given_to, named, cooperative_id, what, until, decision, why from grant_line";

    private final Sql sql;
    private final Tenancy tenancy;

    @Inject
    public Grants(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    public void write(Grant grant) {
        if (grant.cooperative() != null) tenancy.enter(grant.cooperative());
        sql.run(
                """
                insert into grant_line
                    (id, at, kind, given_by, given_to, named, cooperative_id, what, until, decision, why)
                values (?, ?, ?, ?, ?::uuid, ?, ?::uuid, ?, ?::date, ?, ?)
                """,
                UuidCreator.getTimeOrderedEpoch(),
                grant.at(),
                grant.kind(),
                grant.by(),
                grant.to() == null ? null : grant.to().toString(),
                grant.named(),
                grant.cooperative() == null ? null : grant.cooperative().toString(),
                grant.what(),
                grant.until() == null ? null : grant.until().toString(),
                grant.decision(),
                grant.why());
    }

    /** What was given in a cooperative, the latest first. */
    public List<Grant> of(UUID cooperative) {
        tenancy.enter(cooperative);
        return sql.list(
                LINES + " where cooperative_id = ? order by at desc, id desc limit ?",
                Grants::grant,
                cooperative,
                MOST);
    }

    /** What was given in the cooperatives of a region, and in the house itself for whoever sees the whole country. */
    public List<Grant> seenIn(String region) {
        tenancy.asOfficial(region);
        return sql.list(LINES + " order by at desc, id desc limit ?", Grants::grant, MOST);
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                GrantKind.valueOf(row.getString(1)),
                Columns.instant(row, 2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getString(10));
    }
}

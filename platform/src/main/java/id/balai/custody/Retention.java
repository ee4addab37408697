package id.balai.custody;

import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Grants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For how many months an organisation's statements are kept, as the administrator says, and what the nights let go. */
@ApplicationScoped
@Transactional
public class Retention {
    private static final int LONGEST_MONTHS = 600;

    private final Sql sql;
    private final Organisations organisations;
    private final Grants grants;
    private final InstantSource clock;

    @Inject
    public Retention(Sql sql, Organisations organisations, Grants grants, InstantSource clock) {
        this.sql = sql;
        this.organisations = organisations;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * How long an organisation's statements stay, and the last sweep.
     *
     * @param months absent where they are kept for good
     */
    public record Kept(
            UUID organisation,
            String name,
            @Nullable Integer months,
            @Nullable Sweep last) {}

    /** What one night let go: everything stored before a moment. */
    public record Sweep(Instant at, Instant before, long letGo) {}

    public List<Kept> all(UUID admin) {
        organisations.mustBeAdmin(admin);
        return everyone();
    }

    /** Keeps an organisation's statements for so many months; for good where none is said. */
    public void keep(UUID admin, UUID organisation, @Nullable Integer months, String why) {
        var kept = organisations.get(admin, organisation);
        if (months != null && (months < 1 || months > LONGEST_MONTHS)) throw new BadTerm(LONGEST_MONTHS);
        Reason.mustBeSaid(why);
        sql.run("update lrs_organisation set keep_months = ?::integer where id = ?", months, organisation);
        grants.write(Grant.by(admin, GrantKind.RECORDS_TERM_SET, clock.instant())
                .toSomebodyNamed(kept.name())
                .of(months == null ? "∞" : months.toString())
                .because(why.strip()));
    }

    List<Kept> everyone() {
        return sql.list(
                "select o.id, o.name, o.keep_months, s.at, s.before, s.let_go from lrs_organisation o"
                        + " left join lateral (select * from lrs_sweep s where s.organisation = o.id"
                        + " order by at desc limit 1) s on true order by o.added_at, o.name",
                Retention::kept);
    }

    void note(UUID organisation, Sweep sweep) {
        sql.run(
                "insert into lrs_sweep (organisation, at, before, let_go) values (?, ?, ?, ?) on conflict do nothing",
                organisation,
                sweep.at(),
                sweep.before(),
                sweep.letGo());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, Integer.class),
                sweep(row).orElse(null));
    }

    private static Optional<Sweep> sweep(ResultSet row) throws SQLException {
        var at = Columns.instantIfAny(row, 4);
        return at == null ? Optional.empty() : Optional.of(new Sweep(at, Columns.instant(row, 5), row.getLong(6)));
    }
}

package id.balai.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.authorization.Authority;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Grants;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Bringing in the books of the past: the leave to do so, and the journals, all or none. */
@ApplicationScoped
@Transactional
public class Migrations {
    private static final int MOST_DAYS = 30;

    private final Sql sql;
    private final Tenancy tenancy;
    private final Authority authority;
    private final InstantSource clock;
    private final Import imports;
    private final Grants grants;

    @Inject
    public Migrations(Sql sql, Tenancy tenancy, Authority authority, InstantSource clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.authority = authority;
        this.clock = clock;
        this.grants = new Grants(sql, tenancy);
        this.imports = new Import(new JournalTable(sql, clock), new OlderBooks(sql, new Chart(sql, tenancy)));
    }

    /** Gives somebody leave for a number of days; it is not taken back, it ends. */
    public void grant(UUID grantedBy, UUID cooperative, UUID person, int days) {
        if (days < 1 || days > MOST_DAYS) throw new NoGrantTerm(days, MOST_DAYS);
        tenancy.enter(cooperative);
        var now = clock.instant();
        sql.run(
                """
                insert into migration_grant (cooperative_id, id, person_id, granted_by, granted_at, until)
                values (?, ?, ?, ?, ?, ?)
                """,
                cooperative,
                UuidCreator.getTimeOrderedEpoch(),
                person,
                grantedBy,
                now,
                now.plus(Duration.ofDays(days)));
        grants.write(Grant.by(grantedBy, GrantKind.MIGRATION_LEAVE, now)
                .to(person)
                .in(cooperative)
                .until(Zones.today(clock).plusDays(days)));
    }

    /** The leave somebody has now. */
    public Optional<UUID> grantOf(UUID person, UUID cooperative) {
        tenancy.enter(cooperative);
        return sql.one(
                "select id from migration_grant where cooperative_id = ? and person_id = ? and until > ? order by until desc",
                row -> row.getObject(1, UUID.class),
                cooperative,
                person,
                clock.instant());
    }

    /** Whether somebody brings in the past now, or gave the leave for it: both see what comes of it. */
    public boolean concerns(UUID person, UUID cooperative) {
        tenancy.enter(cooperative);
        return sql.one(
                        "select 1 from migration_grant where cooperative_id = ? and ? in (person_id, granted_by) and until > ?",
                        row -> row.getInt(1),
                        cooperative,
                        person,
                        clock.instant())
                .isPresent();
    }

    /** The leave somebody needs now; whoever has nothing to do with the cooperative is told it is not there. */
    public UUID requireGrant(UUID person, UUID cooperative) {
        return grantOf(person, cooperative).orElseThrow(() -> {
            authority.mustBelong(person, cooperative);
            return new NoMigrationGrant();
        });
    }

    /** The same for whoever may know of every cooperative, and is told what is missing. */
    public UUID requireGrantKnowing(UUID person, UUID cooperative) {
        return grantOf(person, cooperative).orElseThrow(NoMigrationGrant::new);
    }

    /** Brings in the journals of a file, all of them or, with a report, none. */
    public ImportReport bringIn(UUID person, UUID cooperative, String csv) {
        var grant = requireGrant(person, cooperative);
        tenancy.enter(cooperative);
        return imports.of(person, cooperative, grant, ImportFile.parse(csv));
    }
}

package id.balai.ledger;

import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Seals journals into the hash chain of their cooperative, and recomputes it on demand and every night. */
@ApplicationScoped
@Transactional
public class Chain {
    private final Sql sql;
    private final Tenancy tenancy;
    private final InstantSource clock;

    @Inject
    public Chain(Sql sql, Tenancy tenancy, InstantSource clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Seals what was posted since the last block. */
    public int seal(UUID cooperative) {
        tenancy.enter(cooperative);
        return sql.one("select ledger_seal(?, ?)", row -> row.getInt(1), cooperative, clock.instant())
                .orElse(0);
    }

    /** Recomputes the chain, the balances and the sums from the journals up. */
    public ChainReport verify(UUID cooperative) {
        tenancy.enter(cooperative);
        var problems = sql.list("""
                select problem from ledger_check(?) union all select problem from ledger_check_days(?)
                union all select problem from ledger_check_years(?)
                """, row -> row.getString(1), cooperative, cooperative, cooperative);
        return sql.one(
                        """
                        select (select count(*) from chain_block where cooperative_id = ?),
                               (select count(*) from chain_link where cooperative_id = ?),
                               (select count(*) from journal where cooperative_id = ?),
                               coalesce((select encode(hash, 'hex') from chain_block
                                         where cooperative_id = ? order by block desc limit 1), '')
                        """,
                        row -> new ChainReport(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3) - row.getLong(2),
                                row.getString(4),
                                problems),
                        cooperative,
                        cooperative,
                        cooperative,
                        cooperative)
                .orElseThrow();
    }

    /** The nightly check: seals, recomputes, and keeps what it found for all to see. */
    public ChainReport check(UUID cooperative) {
        seal(cooperative);
        var report = verify(cooperative);
        sql.run(
                "insert into self_check (cooperative_id, at, problems) values (?, ?, ?)",
                cooperative,
                clock.instant(),
                report.problems().toArray(String[]::new));
        return report;
    }

    /** Every cooperative with books. */
    public List<UUID> books() {
        tenancy.asOfficial("*");
        return sql.list("select cooperative_id from book", row -> row.getObject(1, UUID.class));
    }

    /** Those whose newest journal is in no block yet. */
    public List<UUID> unsealed() {
        tenancy.asOfficial("*");
        return sql.list("""
                select b.cooperative_id from book b
                cross join lateral (select j.id from journal j where j.cooperative_id = b.cooperative_id
                                    order by j.number desc limit 1) newest
                where not exists (select 1 from chain_link l
                                  where l.cooperative_id = b.cooperative_id and l.journal_id = newest.id)
                """, row -> row.getObject(1, UUID.class));
    }

    /** When the books were last checked, and what was found. */
    public Optional<Checked> lastCheck(UUID cooperative) {
        return lastChecks().stream()
                .filter(checked -> checked.cooperative().equals(cooperative))
                .findFirst();
    }

    /** The same of every cooperative's books. */
    public List<Checked> lastChecks() {
        tenancy.asOfficial("*");
        return sql.list(
                "select distinct on (cooperative_id) cooperative_id, at, problems from self_check order by cooperative_id, at desc",
                row -> new Checked(row.getObject(1, UUID.class), Columns.instant(row, 2), Columns.texts(row, 3)));
    }

    /** A check of a cooperative's books and what it found, nothing if they are sound. */
    public record Checked(UUID cooperative, Instant at, List<String> problems) {}
}

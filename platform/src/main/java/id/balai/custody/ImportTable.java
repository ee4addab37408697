package id.balai.custody;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.custody.Import.RefusedLine;
import id.balai.custody.Import.State;
import id.balai.database.Columns;
import id.balai.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps how far each import has come; each note is a transaction of its own, so that others see it. */
@ApplicationScoped
@Transactional
public class ImportTable {
    private static final Duration DEAD_AFTER = Duration.ofMinutes(5);
    private static final int MOST_REFUSALS = 1_000;
    private static final String COLUMNS =
            "select id, organisation, state, started_at, lines, taken, there, refused from lrs_import";

    private final Sql sql;
    private final InstantSource clock;

    @Inject
    public ImportTable(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Begins one, where none runs; one that has not stirred for minutes is dead. */
    UUID begin(UUID organisation, UUID by) {
        var now = clock.instant();
        sql.run(
                "update lrs_import set state = 'BROKEN' where organisation = ? and state = 'RUNNING' and touched_at < ?",
                organisation,
                now.minus(DEAD_AFTER));
        var id = UuidCreator.getTimeOrderedEpoch();
        var begun = sql.run(
                "insert into lrs_import (id, organisation, started_by, started_at, touched_at, state)"
                        + " values (?, ?, ?, ?, ?, 'RUNNING') on conflict do nothing",
                id,
                organisation,
                by,
                now,
                now);
        if (begun == 0) throw new ImportRunning();
        return id;
    }

    /** Notes what became of some more lines, and answers whether to go on. */
    boolean note(UUID id, Tally tally) {
        for (var refused : tally.refusals())
            sql.run(
                    "insert into lrs_import_refusal (import, line, code, clause, detail) select ?, ?, ?, ?, ?"
                            + " where (select refused from lrs_import where id = ?) < ? on conflict do nothing",
                    id,
                    refused.line(),
                    refused.code(),
                    refused.clause(),
                    refused.detail(),
                    id,
                    MOST_REFUSALS);
        return sql.run(
                        "update lrs_import set lines = lines + ?, taken = taken + ?, there = there + ?,"
                                + " refused = refused + ?, touched_at = ? where id = ? and state = 'RUNNING'",
                        tally.lines(),
                        tally.taken(),
                        tally.there(),
                        tally.refusals().size(),
                        clock.instant(),
                        id)
                == 1;
    }

    /** Ends one that runs; what has ended stays as it is. */
    void end(UUID id, State state) {
        sql.run(
                "update lrs_import set state = ?, touched_at = ? where id = ? and state = 'RUNNING'",
                state.name(),
                clock.instant(),
                id);
    }

    Optional<Import> find(UUID id) {
        return sql.one(COLUMNS + " where id = ?", row -> read(row, refusals(id)), id);
    }

    /** The latest, without their refused lines. */
    List<Import> latest(int most) {
        return sql.list(COLUMNS + " order by started_at desc limit ?", row -> read(row, List.of()), most);
    }

    private List<RefusedLine> refusals(UUID id) {
        return sql.list(
                "select line, code, clause, detail from lrs_import_refusal where import = ? order by line",
                row -> new RefusedLine(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                id);
    }

    private static Import read(ResultSet row, List<RefusedLine> refusals) throws SQLException {
        return new Import(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                State.valueOf(row.getString(3)),
                Columns.instant(row, 4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                refusals);
    }
}

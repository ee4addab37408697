package id.balai.appointments;

import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.database.SqlFailure;
import id.balai.database.Tenancy;
import id.balai.identity.UserAccount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recoveries as rows; each step finds the one before it done and its own not. */
final class RecoveryTable {
    private static final int MOST = 100;
    private static final String COLUMNS = """
            select id, cooperative_id, person_id, username, asked_by, asked_at, why, confirmed_at, used_at, stopped_at
            from recovery
            """;

    private final Sql sql;
    private final Tenancy tenancy;

    RecoveryTable(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    void enter(@Nullable UUID cooperative) {
        if (cooperative == null) tenancy.asOfficial("*");
        else tenancy.enter(cooperative);
    }

    /** Those of a cooperative that are not over. */
    List<Recovery> waitingIn(UUID cooperative) {
        tenancy.enter(cooperative);
        return waiting();
    }

    /** Those of a region that are not over. */
    List<Recovery> waitingSeenIn(String region) {
        tenancy.asOfficial(region);
        return waiting();
    }

    private List<Recovery> waiting() {
        return sql.list(
                COLUMNS + " where used_at is null and stopped_at is null order by asked_at desc limit ?",
                RecoveryTable::recovery,
                MOST);
    }

    Optional<Recovery> borne(byte[] digest) {
        tenancy.bearing(digest);
        return sql.one(COLUMNS + " where digest = ?", RecoveryTable::recovery, digest);
    }

    void keep(UUID id, @Nullable UUID cooperative, UserAccount account, UUID asker, Instant at, String why) {
        enter(cooperative);
        try {
            sql.run(
                    """
                    insert into recovery (id, cooperative_id, account_id, person_id, username, asked_by, asked_at, why)
                    values (?, ?::uuid, ?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    cooperative == null ? null : cooperative.toString(),
                    account.id(),
                    account.person(),
                    account.username(),
                    asker,
                    at,
                    why);
        } catch (SqlFailure another) {
            throw NoHelper.askedAlready();
        }
    }

    void confirm(Recovery recovery, UUID by, Instant at, byte[] digest) {
        enter(recovery.cooperative());
        step(
                "update recovery set confirmed_by = ?, confirmed_at = ?, digest = ? where id = ?"
                        + " and confirmed_at is null and stopped_at is null",
                by,
                at,
                digest,
                recovery.id());
    }

    void stop(Recovery recovery, UUID by, Instant at) {
        enter(recovery.cooperative());
        step(
                "update recovery set stopped_by = ?, stopped_at = ? where id = ? and used_at is null and stopped_at is null",
                by,
                at,
                recovery.id());
    }

    void use(Recovery recovery, Instant at) {
        var used = sql.run(
                "update recovery set used_at = ? where id = ? and used_at is null and stopped_at is null",
                at,
                recovery.id());
        if (used == 0) throw BadCode.spent();
    }

    private void step(String update, Object... arguments) {
        if (sql.run(update, arguments) == 0) throw NoHelper.over();
    }

    private static Recovery recovery(ResultSet row) throws SQLException {
        return new Recovery(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, UUID.class),
                Columns.instant(row, 6),
                row.getString(7),
                Columns.instantIfAny(row, 8),
                Columns.instantIfAny(row, 9),
                Columns.instantIfAny(row, 10));
    }
}

package id.balai.database;

import id.balai.refusal.Refusal;
import java.util.Map;

/** The database has run out of something (SQLSTATE class 53): of disk, memory or connections. Nothing was kept. */
public final class NoRoom extends Refusal {
    private static final System.Logger LOG = System.getLogger(NoRoom.class.getName());

    NoRoom(SqlFailure failure) {
        super(Kind.UNAVAILABLE, "NO_ROOM", Map.of());
        initCause(failure);
        LOG.log(System.Logger.Level.ERROR, "the database has no room", failure);
    }
}

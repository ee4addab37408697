package id.balai.database;

import java.sql.SQLException;

/** PostgreSQL refused a statement; the state tells callers which rule of the schema was at work. */
public final class SqlFailure extends RuntimeException {
    private final String state;

    private SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
        this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** What a failure means to callers: mostly itself, but a refusal where the database has no room. */
    static RuntimeException of(SQLException cause) {
        var failure = new SqlFailure(cause);
        return failure.state.startsWith("53") ? new NoRoom(failure) : failure;
    }

    /** The SQLSTATE, for example 23505 for a unique key that is taken. */
    public String state() {
        return state;
    }

    /** Whether the same transaction may succeed when tried again (serialization failure or deadlock). */
    public boolean passing() {
        return state.equals("40001") || state.equals("40P01");
    }
}

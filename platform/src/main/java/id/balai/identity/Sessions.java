package id.balai.identity;

import id.balai.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Signed-in browsers. They are kept in the database, so that a restart signs nobody out.
 */
@ApplicationScoped
@Transactional
public class Sessions {
    public static final Duration LASTS = Duration.ofDays(7);

    private final Sql sql;
    private final InstantSource clock;

    @Inject
    public Sessions(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Begins a session and gives its secret to the browser, the only place that keeps it. */
    public String begin(UUID account) {
        var secret = Secret.random("");
        sql.run(
                "insert into browser_session (digest, account_id, begun_at, valid_until) values (?, ?, ?, ?)",
                Secret.digest(secret),
                account,
                clock.instant(),
                clock.instant().plus(LASTS));
        return secret;
    }

    /** Whoever this session belongs to, while it lasts and the account is open. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<SignedIn> whoHolds(String secret) {
        return sql.one(
                Holder.COLUMNS + "browser_session" + Holder.OPEN + "and held.ended_at is null and held.valid_until > ?",
                Holder::read,
                Secret.digest(secret),
                clock.instant());
    }

    public void end(String secret) {
        sql.run(
                "update browser_session set ended_at = ? where digest = ? and ended_at is null",
                clock.instant(),
                Secret.digest(secret));
    }
}

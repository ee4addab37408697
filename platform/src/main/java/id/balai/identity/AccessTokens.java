package id.balai.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.Sql;
import id.balai.refusal.NotFound;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Personal access tokens: what a program shows instead of a password. A token is shown once and kept as a digest. */
@ApplicationScoped
@Transactional
public class AccessTokens {
    private final Sql sql;
    private final InstantSource clock;

    @Inject
    public AccessTokens(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What the holder sees of a token afterwards. */
    public record Listed(UUID id, String label, LocalDate validUntil) {}

    /** Makes a new token and gives it out, the only time it can be read. */
    public String issue(UUID account, String label, LocalDate validUntil) {
        var token = Secret.random("balai_");
        sql.run(
                "insert into access_token (id, account_id, digest, label, valid_until) values (?, ?, ?, ?, ?)",
                UuidCreator.getTimeOrderedEpoch(),
                account,
                Secret.digest(token),
                label,
                validUntil);
        return token;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<SignedIn> whoBears(String token) {
        return sql.one(
                Holder.COLUMNS + "access_token" + Holder.OPEN + "and held.revoked_at is null and held.valid_until >= ?",
                Holder::read,
                Secret.digest(token),
                Zones.today(clock));
    }

    public List<Listed> of(UUID account) {
        return sql.list(
                "select id, label, valid_until from access_token"
                        + " where account_id = ? and revoked_at is null order by recorded_at",
                row -> new Listed(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)),
                account);
    }

    public void revoke(UUID account, UUID token) {
        var revoked = sql.run(
                "update access_token set revoked_at = ? where id = ? and account_id = ? and revoked_at is null",
                clock.instant(),
                token,
                account);
        if (revoked == 0) throw new NotFound("token", token);
    }
}

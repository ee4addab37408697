package id.balai.records;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Issues and revokes the keys by which other systems write and read learning records. */
@ApplicationScoped
@Transactional
public class LrsCredentials {
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String COLUMNS =
            "id, organisation, key, label, scopes, requests_per_minute, megabytes_per_day, issued_at";

    private final Sql sql;
    private final InstantSource clock;

    @Inject
    public LrsCredentials(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A key and its secret; the secret is shown this once. */
    public record Issued(UUID id, String key, String secret) {}

    public Issued issue(NewCredential wanted) {
        var issued = new Issued(UuidCreator.getTimeOrderedEpoch(), "lrs-" + random(9), random(24));
        sql.run(
                "insert into lrs_credential (id, key, secret_hash, issued_at, organisation, label, scopes,"
                        + " requests_per_minute, megabytes_per_day) values (?, ?, ?, ?, ?, ?, ?, ?::integer, ?::integer)",
                issued.id(),
                issued.key(),
                hash(issued.secret()),
                clock.instant(),
                wanted.organisation(),
                wanted.label(),
                wanted.scopes().stream().map(Scope::toString).sorted().toArray(String[]::new),
                wanted.allowance().requestsPerMinute(),
                wanted.allowance().megabytesPerDay());
        return issued;
    }

    public void revoke(UUID id) {
        var revoked = sql.run(
                "update lrs_credential set revoked_at = ? where id = ? and revoked_at is null", clock.instant(), id);
        if (revoked == 0) throw new NotFound("lrs_credential", id);
    }

    /** Those that are good, the eldest first. */
    public List<LrsCredential> all() {
        return sql.list(
                "select " + COLUMNS + " from lrs_credential where revoked_at is null order by issued_at, id",
                LrsCredentials::read);
    }

    /** The credential of this key, if the secret is its own and it has not been revoked. */
    public Optional<LrsCredential> find(String key, String secret) {
        return sql.one(
                        "select " + COLUMNS + ", secret_hash from lrs_credential where key = ? and revoked_at is null",
                        row -> MessageDigest.isEqual(row.getBytes("secret_hash"), hash(secret))
                                ? Optional.of(read(row))
                                : Optional.<LrsCredential>empty(),
                        key)
                .flatMap(found -> found);
    }

    private static LrsCredential read(ResultSet row) throws SQLException {
        var scopes = EnumSet.noneOf(Scope.class);
        Columns.texts(row, 5).forEach(text -> Scope.named(text).ifPresent(scopes::add));
        return new LrsCredential(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                scopes,
                new Allowance(row.getObject(6, Integer.class), row.getObject(7, Integer.class)),
                Columns.instant(row, 8));
    }

    private static byte[] hash(String secret) {
        return Fingerprint.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}

package id.balai.records;

import com.github.f4b6a3.uuid.UuidCreator;
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
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Issues and revokes the keys by which other systems write and read learning records. */
@ApplicationScoped
@Transactional
public class LrsCredentials {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sql sql;
    private final InstantSource clock;

    @Inject
    public LrsCredentials(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A key and its secret; the secret is shown this once. */
    public record Issued(UUID id, String key, String secret) {}

    public Issued issue(String label, Set<Scope> scopes) {
        return issue("lrs-" + random(9), label, scopes);
    }

    /** The same under a key that is easy to tell, as the demonstration has it. */
    public Issued issue(String key, String label, Set<Scope> scopes) {
        var issued = new Issued(UuidCreator.getTimeOrderedEpoch(), key, random(24));
        sql.run(
                "insert into lrs_credential (id, key, secret_hash, label, scopes, issued_at) values (?, ?, ?, ?, ?, ?)",
                issued.id(),
                key,
                hash(issued.secret()),
                label,
                scopes.stream().map(Scope::toString).toArray(String[]::new),
                clock.instant());
        return issued;
    }

    public void revoke(UUID id) {
        var revoked = sql.run(
                "update lrs_credential set revoked_at = ? where id = ? and revoked_at is null", clock.instant(), id);
        if (revoked == 0) throw new NotFound("lrs_credential", id);
    }

    public List<LrsCredential> all() {
        return sql.list(
                "select id, label, scopes from lrs_credential where revoked_at is null order by issued_at",
                LrsCredentials::read);
    }

    /** The credential of this key, if the secret is its own and it has not been revoked. */
    public Optional<LrsCredential> find(String key, String secret) {
        return sql.one(
                        "select id, label, scopes, secret_hash from lrs_credential where key = ? and revoked_at is null",
                        row -> MessageDigest.isEqual(row.getBytes(4), hash(secret))
                                ? Optional.of(read(row))
                                : Optional.<LrsCredential>empty(),
                        key)
                .flatMap(found -> found);
    }

    private static LrsCredential read(ResultSet row) throws SQLException {
        var scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream((String[]) row.getArray(3).getArray())
                .forEach(text -> Scope.named(text).ifPresent(scopes::add));
        return new LrsCredential(row.getObject(1, UUID.class), row.getString(2), scopes);
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

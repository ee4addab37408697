package id.balai.launch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Addresses that open the files of one package for one session and a while, and nothing else. They carry what they open
 * and our signature, because a page without an origin sends no cookie.
 */
public final class SignedPaths {
    /** How long a unit may stay open. */
    static final Duration GOOD_FOR = Duration.ofHours(12);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BODY = 2 * 16 + 8;
    private static final int SIGNATURE = 16;

    private final SecretKeySpec key;
    private final InstantSource clock;

    /** @param secret any; the key is made of it for this purpose alone */
    public SignedPaths(byte[] secret, InstantSource clock) {
        this.key = new SecretKeySpec(
                mac(new SecretKeySpec(secret, ALGORITHM), "package paths".getBytes(StandardCharsets.UTF_8)), ALGORITHM);
        this.clock = clock;
    }

    /** What a path opens. */
    public record Grant(UUID contentPackage, UUID session) {}

    /** The same for the same launch, so that it can be said again. */
    String sign(Grant grant, Instant launched) {
        var until = launched.plus(GOOD_FOR).getEpochSecond();
        var body = ByteBuffer.allocate(BODY)
                .putLong(grant.contentPackage().getMostSignificantBits())
                .putLong(grant.contentPackage().getLeastSignificantBits())
                .putLong(grant.session().getMostSignificantBits())
                .putLong(grant.session().getLeastSignificantBits())
                .putLong(until)
                .array();
        var signed = ByteBuffer.allocate(BODY + SIGNATURE)
                .put(body)
                .put(mac(key, body), 0, SIGNATURE)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** What this opens; nothing where it is not ours or its time is over. */
    public Optional<Grant> open(String path) {
        byte[] signed;
        try {
            signed = Base64.getUrlDecoder().decode(path);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (signed.length != BODY + SIGNATURE) return Optional.empty();
        var body = Arrays.copyOf(signed, BODY);
        var signature = Arrays.copyOfRange(signed, BODY, BODY + SIGNATURE);
        if (!MessageDigest.isEqual(signature, Arrays.copyOf(mac(key, body), SIGNATURE))) return Optional.empty();
        var parts = ByteBuffer.wrap(body);
        var grant = new Grant(new UUID(parts.getLong(), parts.getLong()), new UUID(parts.getLong(), parts.getLong()));
        return Instant.ofEpochSecond(parts.getLong()).isAfter(clock.instant()) ? Optional.of(grant) : Optional.empty();
    }

    private static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package id.balai.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP's floor for servers), written as {@code m$t$salt$hash}, so that
 * the cost can rise later without breaking old accounts.
 */
final class Passwords {
    static final int SHORTEST = 10;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Compared against when the account does not exist, so that both answers take the same time. */
    static final String OF_NOBODY = hash("the password of nobody at all");

    private Passwords() {}

    static String hash(String password) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return MEMORY_KIB + "$" + PASSES + "$" + base64(salt) + "$" + base64(argon(password, salt, MEMORY_KIB, PASSES));
    }

    static boolean fits(String password, String stored) {
        var parts = stored.split("\\$", -1);
        var salt = Base64.getDecoder().decode(parts[2]);
        var expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(
                expected, argon(password, salt, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }

    private static byte[] argon(String password, byte[] salt, int memory, int passes) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var hash = new byte[32];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

package id.balai.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A secret that is read off paper and typed on a phone: 16 letters and figures without those that look alike, which is
 * 78 bits. Only its digest is ever stored.
 */
public final class PrintedCode {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PrintedCode() {}

    /** A new one, in four groups of four. */
    public static String make() {
        var code = RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What was typed, in small letters or with other gaps, comes to the same. */
    public static byte[] digest(String typed) {
        return Secret.digest("code:" + typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }
}

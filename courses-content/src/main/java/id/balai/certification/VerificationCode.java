package id.balai.certification;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sixteen signs of Crockford's base 32, 80 random bits: nobody guesses one, and whoever reads one aloud or types an O
 * for a zero is still understood.
 */
record VerificationCode(String signs) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static VerificationCode random() {
        var signs = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new VerificationCode(signs.toString());
    }

    /** As typed: in any case, grouped or not, with letters that look like digits. */
    static Optional<VerificationCode> read(String typed) {
        if (typed.length() > 3 * LENGTH) return Optional.empty();
        var signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return CODE.matcher(signs).matches() ? Optional.of(new VerificationCode(signs)) : Optional.empty();
    }

    /** In groups of four. */
    String grouped() {
        return signs.replaceAll("(.{4})(?!$)", "$1-");
    }
}

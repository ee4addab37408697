package id.balai.assessment;

import java.security.SecureRandom;

/** Seeds nobody can guess, each kept with its attempt so that a draw can be explained afterwards. */
final class Seeds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seeds() {}

    static long next() {
        return RANDOM.nextLong();
    }
}

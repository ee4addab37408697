package id.balai.app;

import java.security.SecureRandom;
import java.util.List;

/** A password a person can copy from a list: three words and a number, made anew for every house. */
final class DemoPassword {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> WORDS = List.of(
            "padi", "sawah", "kunyit", "melati", "bambu", "angin", "hujan", "pagi", "senja", "lumbung", "sungai",
            "gunung", "kelapa", "jagung", "rotan", "batik", "gamelan", "kenanga", "cengkih", "pala", "garam", "ladang",
            "perahu", "bintang", "embun", "rumput", "merpati", "kerbau", "lesung", "tikar", "pasar", "dermaga");

    private DemoPassword() {}

    static String make() {
        return word() + "-" + word() + "-" + word() + "-" + (100 + RANDOM.nextInt(900));
    }

    private static String word() {
        return WORDS.get(RANDOM.nextInt(WORDS.size()));
    }
}

package id.balai.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.balai.courses.Findable;
import id.balai.web.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A short mark of everything an index was built from, to tell at the start whether it must be built again. */
final class Fingerprint {
    /** To be raised when the definition of the index changes. */
    private static final String DEFINITION = "2";

    private Fingerprint() {}

    static String of(Stream<Findable> everything) {
        var digest = sha256();
        digest.update(DEFINITION.getBytes(UTF_8));
        var each = new TreeSet<String>();
        everything.forEach(findable -> each.add(mark(findable)));
        each.forEach(mark -> digest.update(mark.getBytes(UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String mark(Findable findable) {
        try {
            return HexFormat.of().formatHex(sha256().digest(Json.MAPPER.writeValueAsBytes(findable)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

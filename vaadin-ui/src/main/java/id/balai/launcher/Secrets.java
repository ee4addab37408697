package id.balai.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets of this house, each made once and kept in a file of its own. */
record Secrets(Path folder) {
    private static final SecureRandom RANDOM = new SecureRandom();

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** The secret of that name: 32 random bytes in base64, made at its first use. */
    String get(String name) {
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file)) OwnerOnly.write(file, random());
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

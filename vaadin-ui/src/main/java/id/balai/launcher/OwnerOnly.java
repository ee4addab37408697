package id.balai.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that nobody but their owner can read. */
final class OwnerOnly {
    private static final Set<String> SYSTEMS = Set.of("posix");

    private OwnerOnly() {}

    static void folder(Path folder) throws IOException {
        allow(folder, "rwx------");
    }

    /** Writes a text file; it is never readable by others, not even for a moment. */
    static void write(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file);
            allow(file, "rw-------");
            Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void allow(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().containsAll(SYSTEMS))
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}

package id.balai.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;

/** The folder that holds everything this house keeps; one running house each. */
final class Home {
    private static final long NEEDED_MB = 600;

    private final Path folder;

    @SuppressWarnings("unused") // held until the process ends
    private final FileLock lock;

    private Home(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static Home open(Path folder) {
        try {
            for (var room : new String[] {"log", "keys", "postgres", "search", "media"})
                Files.createDirectories(folder.resolve(room));
            OwnerOnly.folder(folder.resolve("keys"));
            var free = Files.getFileStore(folder).getUsableSpace() / 1_048_576;
            if (free < NEEDED_MB) throw new CannotStart("disk.full", folder, free, NEEDED_MB);
            return new Home(folder, locked(folder).orElseThrow(() -> new CannotStart("home.taken", folder)));
        } catch (IOException failure) {
            throw new CannotStart("home.unwritable", folder);
        }
    }

    private static Optional<FileLock> locked(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException alreadyOurs) {
            return Optional.empty();
        }
    }

    Path at(String name) {
        return folder.resolve(name);
    }

    /** Takes a room away with everything in it, first out of reach of whoever might still write there. */
    void clear(String name) throws IOException {
        if (!Files.exists(at(name))) return;
        var rubbish = Files.move(at(name), at(name + "-" + System.nanoTime()));
        try (var files = Files.walk(rubbish)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}

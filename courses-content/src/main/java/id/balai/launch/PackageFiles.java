package id.balai.launch;

import static id.balai.launch.PackageProblem.unless;

import id.balai.launch.PackageProblem.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files of packages: a folder for each, in place only when the package was found good. */
public final class PackageFiles {
    private final Path root;

    public PackageFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Judges what was unpacked before it is put in place. */
    @FunctionalInterface
    interface Judge<T> {
        T judge(Path folder) throws IOException;
    }

    /** Takes an upload in, and answers what the judge made of it; nothing is left of one that is refused. */
    <T> T receive(UUID id, InputStream upload, Judge<T> judge) throws IOException {
        var arriving = root.resolve(id + ".arriving");
        var zip = root.resolve(id + ".zip");
        try {
            Files.createDirectories(arriving);
            copy(upload, zip);
            Archive.unpack(zip, arriving);
            var verdict = judge.judge(arriving);
            Files.move(arriving, home(id), StandardCopyOption.ATOMIC_MOVE);
            return verdict;
        } finally {
            Files.deleteIfExists(zip);
            delete(arriving);
        }
    }

    /** A file of a package, if it is there. */
    Optional<Path> find(UUID id, String path) {
        if (!Archive.safe(path)) return Optional.empty();
        return Optional.of(home(id).resolve(path).normalize())
                .filter(file -> file.startsWith(home(id)))
                .filter(Files::isRegularFile);
    }

    private static void copy(InputStream upload, Path zip) throws IOException {
        var bytes = 0L;
        try (var out = Files.newOutputStream(zip)) {
            var buffer = new byte[1 << 16];
            for (var read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                bytes += read;
                unless(bytes <= PackageLimits.UPLOAD_BYTES, Fault.TOO_LARGE, PackageLimits.UPLOAD_BYTES >> 20);
                out.write(buffer, 0, read);
            }
        }
    }

    private Path home(UUID id) {
        return root.resolve(id.toString());
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

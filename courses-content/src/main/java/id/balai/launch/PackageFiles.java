package id.balai.launch;

import id.balai.files.Folder;
import id.balai.files.Upload;
import id.balai.launch.PackageProblem.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

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
            Upload.write(upload, zip, PackageLimits.UPLOAD_BYTES, PackageFiles::tooLarge);
            Archive.unpack(zip, arriving);
            var verdict = judge.judge(arriving);
            Files.move(arriving, home(id), StandardCopyOption.ATOMIC_MOVE);
            return verdict;
        } finally {
            Files.deleteIfExists(zip);
            Folder.delete(arriving);
        }
    }

    /** A file of a package, if it is there. */
    Optional<Path> find(UUID id, String path) {
        if (!Archive.safe(path)) return Optional.empty();
        return Optional.of(home(id).resolve(path).normalize())
                .filter(file -> file.startsWith(home(id)))
                .filter(Files::isRegularFile);
    }

    /** Takes the files of a package away. */
    void remove(UUID id) {
        try {
            Folder.delete(home(id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PackageProblem tooLarge() {
        return new PackageProblem(Fault.TOO_LARGE, PackageLimits.UPLOAD_BYTES >> 20);
    }

    private Path home(UUID id) {
        return root.resolve(id.toString());
    }
}

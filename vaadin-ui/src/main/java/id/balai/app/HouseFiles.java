package id.balai.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files of the house that only their owner may read. */
@ApplicationScoped
class HouseFiles {
    private final Path home;

    @Inject
    HouseFiles(@ConfigProperty(name = "balai.home") String home) {
        this.home = Path.of(home);
    }

    void write(String name, String text) {
        var file = home.resolve(name);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

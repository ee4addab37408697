package id.balai.ui.records;

import id.balai.custody.Import;
import id.balai.custody.Imports;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;

/** The imports of the administrator who sits here; a file is taken in behind the page. */
record ImportDesk(Imports imports, ScheduledExecutorService threads, UUID admin) {
    void bring(UUID organisation, File file) {
        var id = imports.begin(admin, organisation);
        threads.execute(() -> takeIn(id, organisation, file));
    }

    boolean running() {
        return latest().stream().anyMatch(each -> each.state() == Import.State.RUNNING);
    }

    List<Import> latest() {
        return imports.latest(admin);
    }

    Import get(UUID id) {
        return imports.get(admin, id);
    }

    void cancel(UUID id) {
        imports.cancel(admin, id);
    }

    private void takeIn(UUID id, UUID organisation, File file) {
        try (var lines = Files.newInputStream(file.toPath())) {
            imports.go(id, organisation, lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            forget(file);
        }
    }

    private static void forget(File file) {
        try {
            Files.deleteIfExists(file.toPath());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

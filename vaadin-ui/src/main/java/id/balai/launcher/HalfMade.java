package id.balai.launcher;

import java.io.IOException;
import java.nio.file.Files;

/**
 * What a first start left that was killed while it put PostgreSQL up: programs half unpacked, a data folder half made. The
 * library takes either for whole. Only data that was begun under our mark, and never finished, is taken away.
 */
final class HalfMade {
    private static final String MARK = "postgres/being-made";

    private HalfMade() {}

    static void clear(Home home) throws IOException {
        try (var programs = Files.newDirectoryStream(home.at("postgres"), "PG-*")) {
            for (var folder : programs)
                if (!Files.exists(folder.resolve(".exists"))) home.clear("postgres/" + folder.getFileName());
        }
        if (Files.exists(home.at(MARK))) home.clear("postgres/data");
    }

    static void begin(Home home) throws IOException {
        if (!Files.exists(home.at(MARK))) Files.createFile(home.at(MARK));
    }

    static void end(Home home) throws IOException {
        Files.deleteIfExists(home.at(MARK));
    }
}

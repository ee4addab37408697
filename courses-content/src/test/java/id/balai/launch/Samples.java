package id.balai.launch;

import id.balai.testing.Zipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packages the tests bring in. */
final class Samples {
    private static final Path OURS = Path.of("src/test/packages");
    private static final Path CATAPULT = Path.of("src/test/third_party/catapult");

    private Samples() {}

    static Zipped scorm() {
        return Zipped.folder(OURS.resolve("scorm"));
    }

    static Zipped hostile() {
        return Zipped.folder(OURS.resolve("hostile"));
    }

    static String hostileStructure() {
        return read(OURS.resolve("hostile/cmi5.xml"));
    }

    static Zipped catapult(String folder) {
        return Zipped.folder(CATAPULT.resolve(folder));
    }

    /** A course structure of CATAPULT's test suite with the page it names. */
    static Zipped structure(String name) {
        return Zipped.with("cmi5.xml", bareStructure(name)).and("index.html", "<html></html>");
    }

    static String bareStructure(String name) {
        return read(CATAPULT.resolve("lts-structures").resolve(name + ".xml"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package id.balai.e2e;

import id.balai.testing.Zipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Content packages on their way in. */
final class Parcel {
    private static final Path OURS = Path.of("../courses-content/src/test/packages");
    private static final Path CATAPULT = Path.of("../courses-content/src/test/third_party/catapult");
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>LTS</title>
            <script type="importmap">{"imports": {
              "@rusticisoftware/cmi5": "./lib/cmi5.js", "./lib/helpers": "./lib/helpers.js"}}</script>
            <script src="lib/cmi5.min.js"></script></head>
            <body><script type="module" src="au/unit.js"></script></body></html>
            """;

    private Parcel() {}

    static Zipped ours(String name) {
        return Zipped.folder(OURS.resolve(name));
    }

    /** A course example of CATAPULT, with what it shares with the others. */
    static Zipped example(String name) {
        var examples = CATAPULT.resolve("examples");
        return Zipped.folder(examples.resolve("shared")).and("", examples.resolve(name));
    }

    /** A unit of CATAPULT's LMS test suite, in a page that does what its build would. */
    static Zipped lts(String name) {
        var unit = CATAPULT.resolve("lts").resolve(name);
        return new Zipped()
                .and("lib/", CATAPULT.resolve("lts/lib"))
                .and("lib/", CATAPULT.resolve("examples/shared/js"))
                .and("cmi5.xml", read(unit.resolve("cmi5.xml")))
                .and("au/unit.js", read(unit.resolve(name + ".js")))
                .and("lib/cmi5.js", "export default window.Cmi5;")
                .and("index.html", PAGE);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

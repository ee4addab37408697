package id.balai.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A content package on its way in: the files of a ZIP by their names. */
final class Parcel {
    private static final Path PACKAGES = Path.of("../courses-content/src/test/packages");
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>LTS</title>
            <script type="importmap">{"imports": {
              "@rusticisoftware/cmi5": "./lib/cmi5.js", "./lib/helpers": "./lib/helpers.js"}}</script>
            <script src="lib/cmi5.min.js"></script></head>
            <body><script type="module" src="au/unit.js"></script></body></html>
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A folder as it stands. */
    static Parcel of(String folder) {
        return new Parcel().with(PACKAGES.resolve(folder), "");
    }

    /** A course example of CATAPULT, with what it shares with the others. */
    static Parcel catapult(String name) {
        return of("catapult/shared").with(PACKAGES.resolve("catapult").resolve(name), "");
    }

    /** A unit of CATAPULT's LMS test suite, in a page that does what its build would. */
    static Parcel lts(String name) {
        var folder = PACKAGES.resolve("lts");
        var parcel =
                new Parcel().with(folder.resolve("lib"), "lib/").with(PACKAGES.resolve("catapult/shared/js"), "lib/");
        parcel.files.put("cmi5.xml", read(folder.resolve(name).resolve("cmi5.xml")));
        parcel.files.put("au/unit.js", read(folder.resolve(name).resolve(name + ".js")));
        parcel.files.put("lib/cmi5.js", "export default window.Cmi5;".getBytes(StandardCharsets.UTF_8));
        parcel.files.put("index.html", PAGE.getBytes(StandardCharsets.UTF_8));
        return parcel;
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Parcel with(Path folder, String prefix) {
        try (var all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> files.put(prefix + folder.relativize(file).toString(), read(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

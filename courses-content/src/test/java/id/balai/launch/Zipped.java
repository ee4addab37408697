package id.balai.launch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package put together for a test. */
final class Zipped {
    static final Path PACKAGES = Path.of("src/test/packages");
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static Zipped with(String name, String text) {
        return new Zipped().and(name, text);
    }

    /** A course structure of the test suite with the page it names. */
    static Zipped structure(String file) {
        return with("cmi5.xml", read(PACKAGES.resolve("lts-structures").resolve(file + ".xml")))
                .and("index.html", "<html></html>");
    }

    static Zipped folder(String folder) {
        var zipped = new Zipped();
        var root = PACKAGES.resolve(folder);
        try (var all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> zipped.and(root.relativize(file).toString(), read(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return zipped;
    }

    Zipped and(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Zipped and(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Zipped replacing(String name, String from, String to) {
        var text = new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        if (!text.contains(from)) throw new IllegalArgumentException(from);
        return and(name, text.replace(from, to));
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes());
    }

    byte[] bytes() {
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

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package id.balai.testing;

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

/** A ZIP put together for a test: its files by their names. */
public final class Zipped {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A folder as it stands. */
    public static Zipped folder(Path folder) {
        return new Zipped().and("", folder);
    }

    public static Zipped with(String name, String text) {
        return new Zipped().and(name, text);
    }

    public Zipped and(String name, String text) {
        return and(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Zipped and(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** All of a folder, its names behind a prefix. */
    public Zipped and(String prefix, Path folder) {
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).sorted().toList())
                and(prefix + folder.relativize(file), Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    public Zipped replacing(String name, String from, String to) {
        var text = new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        if (!text.contains(from)) throw new IllegalArgumentException(from);
        return and(name, text.replace(from, to));
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes());
    }

    public byte[] bytes() {
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
}

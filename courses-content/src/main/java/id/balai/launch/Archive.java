package id.balai.launch;

import static id.balai.launch.PackageProblem.unless;

import id.balai.launch.PackageProblem.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a stranger's ZIP: no name leads out of its folder, and nothing grows beyond the limits. */
final class Archive {
    private static final Pattern NAME = Pattern.compile("[^\\\\:*?\"<>|\\p{Cntrl}]+");

    private final Path folder;
    private long left = PackageLimits.UNPACKED_BYTES;

    private Archive(Path folder) {
        this.folder = folder;
    }

    /** Writes the files of the ZIP under the folder, which must be empty. */
    static void unpack(Path zip, Path folder) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            new Archive(folder).unpack(file);
        } catch (ZipException broken) {
            throw new PackageProblem(Fault.NOT_ZIP, "zip");
        }
    }

    private void unpack(ZipFile zip) throws IOException {
        unless(zip.size() <= PackageLimits.FILES, Fault.TOO_MANY_FILES, PackageLimits.FILES);
        var entries = List.copyOf(zip.stream().map(ZipEntry.class::cast).toList());
        var names = new HashSet<String>();
        for (var entry : entries) {
            unless(safe(entry.getName()), Fault.PATH, entry.getName());
            unless(names.add(entry.getName().toLowerCase(Locale.ROOT)), Fault.PATH, entry.getName());
        }
        for (var entry : entries) if (!entry.isDirectory()) write(zip, entry);
    }

    /** Relative, downward, and with letters every file system takes. */
    static boolean safe(String name) {
        if (name.length() > PackageLimits.NAME
                || name.startsWith("/")
                || !NAME.matcher(name).matches()) return false;
        return List.of(name.split("/")).stream()
                .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
    }

    private void write(ZipFile zip, ZipEntry entry) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        unless(target.startsWith(folder), Fault.PATH, entry.getName());
        try {
            Files.createDirectories(target.getParent());
            try (var in = zip.getInputStream(entry)) {
                copy(in, target, entry);
            }
        } catch (ZipException broken) {
            throw new PackageProblem(Fault.NOT_ZIP, entry.getName());
        } catch (FileAlreadyExistsException fileAndFolder) {
            throw new PackageProblem(Fault.PATH, entry.getName());
        }
    }

    /** Counts what really comes out: what the entry says of itself is a stranger's word. */
    private void copy(InputStream in, Path target, ZipEntry entry) throws IOException {
        var most = Math.max(PackageLimits.SMALL_BYTES, entry.getCompressedSize() * PackageLimits.RATIO);
        var bytes = 0L;
        var buffer = new byte[1 << 16];
        try (var out = Files.newOutputStream(target)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                left -= read;
                unless(bytes <= most, Fault.BOMB, entry.getName());
                unless(left >= 0, Fault.TOO_LARGE, PackageLimits.UNPACKED_BYTES >> 20);
                out.write(buffer, 0, read);
            }
        }
    }
}

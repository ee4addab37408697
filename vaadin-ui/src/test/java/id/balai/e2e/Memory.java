package id.balai.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The memory a process holds as Linux tells it.
 *
 * @param resident what it touches, pages shared with others counted in full
 * @param share the same with shared pages divided among those who share them
 */
record Memory(String name, double resident, double share) {
    static Memory of(ProcessHandle process) {
        var proc = Path.of("/proc", Long.toString(process.pid()));
        return new Memory(name(proc), kilobytes(proc, "Rss") / 1024.0, kilobytes(proc, "Pss") / 1024.0);
    }

    private static String name(Path proc) {
        var command = read(proc.resolve("cmdline")).replace('\0', ' ').strip();
        if (command.contains("EngineMain")) return "Elasticsearch";
        return command.contains("balai.jar") ? "Balai" : "PostgreSQL";
    }

    private static long kilobytes(Path proc, String field) {
        return read(proc.resolve("smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith(field + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

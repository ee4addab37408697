package id.balai.media;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a file from a stranger while FFmpeg reads it: local files only, known containers only, bounded
 * probing, memory, file size and CPU time, and manners towards the server beside it.
 */
final class Fence {
    private static final String CONTAINERS = "mov,matroska,webm,avi,mpegts";
    private static final long ADDRESS_SPACE = 3L << 30;
    private static final long FILE_SIZE = 2L << 30;
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final Path NICE = Path.of("/usr/bin/nice");

    private Fence() {}

    /** The command with the limits of this operating system before it, as far as it has the tools. */
    static List<String> around(Duration cpu, List<String> command) {
        var fenced = new ArrayList<String>();
        if (Files.isExecutable(PRLIMIT))
            fenced.addAll(List.of(
                    PRLIMIT.toString(),
                    "--as=" + ADDRESS_SPACE,
                    "--fsize=" + FILE_SIZE,
                    "--cpu=" + cpu.toSeconds(),
                    "--core=0",
                    "--"));
        if (Files.isExecutable(NICE)) fenced.addAll(List.of(NICE.toString(), "-n", "10"));
        fenced.addAll(command);
        return fenced;
    }

    /** The options that stand before the input. */
    static List<String> options() {
        return List.of(
                "-max_alloc", "536870912",
                "-protocol_whitelist", "file",
                "-format_whitelist", CONTAINERS,
                "-probesize", "5M",
                "-analyzeduration", "5M");
    }

    /** Named so that nothing in the name can be taken for a protocol or an option. */
    static String input(Path file) {
        return "file:" + file.toAbsolutePath();
    }
}

package id.balai.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Short clips made on the spot by the FFmpeg under test. */
final class Clips {
    static final Path CACHE = Path.of("target", "ffmpeg").toAbsolutePath();

    private Clips() {}

    /** Moving picture and a tone. */
    static Path clip(Path directory, String size, int seconds) throws IOException, InterruptedException {
        return made(
                directory.resolve("clip.mp4"),
                List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc2=size=" + size + ":rate=12:duration=" + seconds,
                        "-f",
                        "lavfi",
                        "-i",
                        "sine=frequency=330:duration=" + seconds,
                        "-c:v",
                        "libx264",
                        "-preset",
                        "ultrafast",
                        "-g",
                        "12",
                        "-c:a",
                        "aac",
                        "-movflags",
                        "+faststart"));
    }

    static Path sound(Path directory, int seconds) throws IOException, InterruptedException {
        return made(
                directory.resolve("sound.mp4"),
                List.of("-f", "lavfi", "-i", "sine=frequency=330:duration=" + seconds, "-c:a", "aac"));
    }

    static Path picture(Path directory, String size, int seconds) throws IOException, InterruptedException {
        return made(
                directory.resolve("picture.mp4"),
                List.of("-f", "lavfi", "-i", "testsrc=size=" + size + ":rate=2:duration=" + seconds, "-c:v", "mpeg4"));
    }

    private static Path made(Path file, List<String> options) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Ffmpeg.unpackedIn(CACHE).encoder().toString(), "-nostdin", "-y", "-v", "error"));
        command.addAll(options);
        command.add(file.toString());
        var status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0 || !Files.exists(file)) throw new IOException("no clip: " + status);
        return file;
    }
}

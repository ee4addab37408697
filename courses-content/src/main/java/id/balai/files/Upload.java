package id.balai.files;

import id.balai.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** An upload on its way to the disk. */
public final class Upload {
    private Upload() {}

    /**
     * Writes what comes in to a file, and stops with the refusal as soon as it is longer than allowed.
     *
     * @param limit in bytes
     * @return how many bytes came
     */
    public static long write(InputStream content, Path file, long limit, Supplier<? extends Refusal> tooLarge)
            throws IOException {
        var bytes = 0L;
        try (var output = Files.newOutputStream(file)) {
            var buffer = new byte[1 << 16];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > limit) throw tooLarge.get();
                output.write(buffer, 0, read);
            }
        }
        return bytes;
    }
}

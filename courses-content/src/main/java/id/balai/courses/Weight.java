package id.balai.courses;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What a lesson weighs on the line, so that somebody who pays for each megabyte knows before they tap. */
final class Weight {
    private static final int KILOBYTE = 1024;

    private Weight() {}

    /** The compressed size of all its steps, rounded up. */
    static int kilobytes(List<Step> steps) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (var step : steps) {
                gzip.write(step.title().getBytes(StandardCharsets.UTF_8));
                gzip.write(step.html().getBytes(StandardCharsets.UTF_8));
                gzip.write(step.question().toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return (packed.size() + KILOBYTE - 1) / KILOBYTE;
    }
}

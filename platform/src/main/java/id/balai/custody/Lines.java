package id.balai.custody;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line, however long a line is; of one that is too long no more is kept than shows that. */
final class Lines {
    private final InputStream source;
    private final int longest;

    Lines(InputStream source, int longest) {
        this.source = new BufferedInputStream(source, 1 << 16);
        this.longest = longest;
    }

    /** The next line without its end; longer than allowed by one byte where it is too long. */
    Optional<byte[]> next() throws IOException {
        var line = new ByteArrayOutputStream();
        var read = source.read();
        if (read < 0) return Optional.empty();
        while (read >= 0 && read != '\n') {
            if (line.size() <= longest) line.write(read);
            read = source.read();
        }
        return Optional.of(line.toByteArray());
    }
}

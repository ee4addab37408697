package id.balai.records.rest;

import id.balai.records.BadRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A stream that ends at each boundary of a multipart body, and holds no more of it than its buffer. */
final class DelimitedInput extends InputStream {
    private static final int BUFFER = 1 << 16;
    private static final int MAX_LINE = 8192;

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;

    /** A line break is put in front, since the first boundary need not follow one. */
    DelimitedInput(InputStream in, String boundary) {
        this.in = in;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8);
        buffer[to++] = '\r';
        buffer[to++] = '\n';
    }

    /** Goes behind the next boundary, and says whether a section follows it. */
    boolean toNextSection() {
        try {
            transferTo(OutputStream.nullOutputStream());
            from += delimiter.length;
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
        require(2);
        return !(buffer[from] == '-' && buffer[from + 1] == '-') && line().isBlank();
    }

    /** A line of a section's headers. */
    String line() {
        for (var length = 0; length < MAX_LINE; length++) {
            require(length + 2);
            if (buffer[from + length] != '\r' || buffer[from + length + 1] != '\n') continue;
            var line = new String(buffer, from, length, StandardCharsets.UTF_8);
            from += length + 2;
            return line;
        }
        throw malformed("has too long a line");
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) return 0;
        var free = untilDelimiter();
        while (free < 0) {
            fill();
            free = untilDelimiter();
        }
        if (free == 0) return -1;
        var count = Math.min(free, length);
        System.arraycopy(buffer, from, target, offset, count);
        from += count;
        return count;
    }

    /** How many bytes certainly belong to the section; none at its end, less than none where more must be read. */
    private int untilDelimiter() {
        for (var at = from; at <= to - delimiter.length; at++) if (isDelimiter(at)) return at - from;
        var certain = to - from - delimiter.length + 1;
        return certain > 0 ? certain : -1;
    }

    private boolean isDelimiter(int at) {
        for (var i = 0; i < delimiter.length; i++) if (buffer[at + i] != delimiter[i]) return false;
        return true;
    }

    private void require(int bytes) {
        try {
            while (to - from < bytes) fill();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        var read = in.read(buffer, to, buffer.length - to);
        if (read < 0) throw malformed("must end with its boundary");
        to += read;
    }

    private static BadRequest malformed(String sentence) {
        return new BadRequest("body", "Communication 1.5", sentence);
    }
}

package id.balai.records.rest;

import id.balai.records.TooMuch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a whole body, up to a limit. */
final class Bodies {
    private Bodies() {}

    static byte[] read(InputStream body, int limit) {
        try {
            var bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) throw new TooMuch("bytes", limit);
            return bytes;
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}

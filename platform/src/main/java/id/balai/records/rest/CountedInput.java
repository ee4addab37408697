package id.balai.records.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how much came in, piece by piece. */
final class CountedInput extends FilterInputStream {
    private final LongConsumer came;

    CountedInput(InputStream source, LongConsumer came) {
        super(source);
        this.came = came;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        if (read >= 0) came.accept(1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        if (read > 0) came.accept(read);
        return read;
    }
}

package id.balai.app;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** A body on its way in. Whoever must wait for it takes one of so many places; whoever waits too long is refused. */
final class PacedInput extends ServletInputStream {
    private static final Duration GRACE = Duration.ofSeconds(20);
    /** A fortieth of a link of 64 kilobit a second. */
    private static final long BYTES_PER_SECOND = 200;

    private final ServletInputStream body;
    private final HttpServletResponse answer;
    private final Semaphore places;
    private final long began = System.nanoTime();
    private long came;

    PacedInput(ServletInputStream body, HttpServletResponse answer, Semaphore places) {
        this.body = body;
        this.answer = answer;
        this.places = places;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        var read =
                body.available() > 0 || body.isFinished() ? body.read(into, offset, most) : await(into, offset, most);
        if (read > 0) came += read;
        return read;
    }

    private int await(byte[] into, int offset, int most) {
        if (tooSlow()) throw given(new BodyTooSlow());
        if (!places.tryAcquire()) throw given(new TooManyWait());
        try {
            return body.read(into, offset, most);
        } catch (IOException brokenOff) {
            throw given(new BodyTooSlow());
        } finally {
            places.release();
        }
    }

    private boolean tooSlow() {
        var waited = Duration.ofNanos(System.nanoTime() - began);
        return waited.compareTo(GRACE) > 0 && came < waited.toSeconds() * BYTES_PER_SECOND;
    }

    /** What is still to come is not read, so that nothing else can be said on this connection. */
    private <R extends RuntimeException> R given(R refusal) {
        if (!answer.isCommitted()) answer.setHeader("Connection", "close");
        return refusal;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    @Override
    public int available() throws IOException {
        return body.available();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}

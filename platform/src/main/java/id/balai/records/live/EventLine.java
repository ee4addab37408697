package id.balai.records.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** A response that stays open. It is written to only when it can take something, so that nobody waits for a slow reader. */
final class EventLine implements Line, WriteListener, AsyncListener {
    private static final int LONGEST_QUEUE = 500;

    private final AsyncContext exchange;
    private final ServletOutputStream out;
    private final Deque<byte[]> queue = new ArrayDeque<>();
    private boolean writable;
    private boolean unflushed;
    private boolean closed;

    EventLine(AsyncContext exchange, ServletOutputStream out) {
        this.exchange = exchange;
        this.out = out;
    }

    @Override
    public synchronized void send(String event) {
        if (closed) return;
        queue.add(event.getBytes(StandardCharsets.UTF_8));
        if (queue.size() > LONGEST_QUEUE) close();
        else if (writable) write();
    }

    @Override
    public synchronized boolean open() {
        return !closed;
    }

    @Override
    public synchronized void onWritePossible() {
        writable = true;
        write();
    }

    private void write() {
        try {
            while (!closed && (writable = out.isReady())) {
                var event = queue.poll();
                if (event == null && !unflushed) return;
                if (event == null) out.flush();
                else out.write(event);
                unflushed = event != null;
            }
        } catch (IOException gone) {
            close();
        }
    }

    private synchronized void close() {
        if (closed) return;
        closed = true;
        queue.clear();
        try {
            exchange.complete();
        } catch (IllegalStateException over) {
            // the server has ended it before us
        }
    }

    @Override
    public void onError(Throwable gone) {
        close();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
    }

    @Override
    public synchronized void onComplete(AsyncEvent event) {
        closed = true;
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}

package id.balai.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/**
 * The line between a browser and the house, with a meter on it. It sees what a page, its service worker and its
 * preloads really cost, headers and all, which no single page's own events show.
 */
final class Wire implements AutoCloseable {
    private static final byte[] REQUEST = " HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket entrance;
    private final int house;
    private final ExecutorService carriers = Executors.newCachedThreadPool();
    private final AtomicLong down = new AtomicLong();
    private final AtomicLong up = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();

    Wire(Balai balai) {
        house = balai.port();
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        carriers.execute(this::listen);
    }

    /** What went over the line: bytes to the browser, bytes from it, and requests. */
    record Reading(long down, long up, int requests) {
        Reading since(Reading before) {
            return new Reading(down - before.down, up - before.up, requests - before.requests);
        }

        double kilobytes() {
            return Math.round((down + up) / 100.0) / 10.0;
        }
    }

    Reading read() {
        return new Reading(down.get(), up.get(), requests.get());
    }

    String url(String path) {
        return "http://localhost:" + entrance.getLocalPort() + path;
    }

    private void listen() {
        while (!entrance.isClosed()) {
            try {
                var browser = entrance.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), house);
                carriers.execute(() -> carry(browser, server, this::sent));
                carriers.execute(() -> carry(server, browser, (bytes, count) -> down.addAndGet(count)));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void sent(byte[] bytes, int count) {
        up.addAndGet(count);
        for (var i = 0; i + REQUEST.length <= count; i++) if (startsAt(bytes, i)) requests.incrementAndGet();
    }

    private static boolean startsAt(byte[] bytes, int offset) {
        for (var i = 0; i < REQUEST.length; i++) if (bytes[offset + i] != REQUEST[i]) return false;
        return true;
    }

    private static void carry(Socket from, Socket to, BiConsumer<byte[], Integer> meter) {
        try (from;
                to) {
            InputStream input = from.getInputStream();
            var bytes = new byte[16_384];
            for (var count = input.read(bytes); count >= 0; count = input.read(bytes)) {
                meter.accept(bytes, count);
                to.getOutputStream().write(bytes, 0, count);
            }
        } catch (IOException hungUp) {
            // either end may hang up at any time
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
            carriers.shutdownNow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

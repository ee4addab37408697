package id.balai.e2e;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Many who ask for one page again and again, each on a connection of their own, over bare sockets to spare the cores. */
record Crowd(int port, int people, String path, String cookie) {

    /** How it went: answers a second, and the time within which 95 of 100 came. */
    record Result(double perSecond, double p95Millis, double medianMillis, long bytesEach) {}

    Result ask(Duration time) {
        var request = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Encoding: gzip\r\nCookie: "
                        + cookie + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var pool = Executors.newFixedThreadPool(people);
        try {
            var from = System.nanoTime();
            var asking = new ArrayList<CompletableFuture<Asked>>();
            for (var i = 0; i < people; i++)
                asking.add(CompletableFuture.supplyAsync(() -> one(request, from + time.toNanos()), pool));
            var asked = asking.stream().map(CompletableFuture::join).toList();
            return result(asked, System.nanoTime() - from);
        } finally {
            pool.shutdown();
        }
    }

    /** What one of them saw. */
    private record Asked(List<Long> nanos, long bytes) {}

    private Asked one(byte[] request, long until) {
        var nanos = new ArrayList<Long>();
        var bytes = 0L;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            var input = new BufferedInputStream(socket.getInputStream(), 32_768);
            while (System.nanoTime() < until) {
                var from = System.nanoTime();
                socket.getOutputStream().write(request);
                bytes += answer(input);
                nanos.add(System.nanoTime() - from);
            }
        } catch (IOException failure) {
            throw new IllegalStateException(path, failure);
        }
        return new Asked(nanos, bytes);
    }

    private static Result result(List<Asked> asked, long nanos) {
        var sorted = asked.stream()
                .flatMap(each -> each.nanos().stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        var bytes = asked.stream().mapToLong(Asked::bytes).sum();
        return new Result(
                Math.rint(sorted.length / (nanos / 1e9)), at(sorted, 95), at(sorted, 50), bytes / sorted.length);
    }

    private static double at(long[] sorted, int percent) {
        return Math.round(sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1e5) / 10.0;
    }

    /** Reads one whole answer and tells the length of its body; anything but 200 ends the measurement. */
    private int answer(InputStream input) throws IOException {
        var status = line(input);
        if (!status.startsWith("HTTP/1.1 200")) throw new IOException(path + " answers " + status);
        var length = -1;
        for (var header = line(input); !header.isEmpty(); header = line(input)) {
            var name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:"))
                length = Integer.parseInt(header.substring(15).strip());
        }
        if (length < 0) return chunks(input);
        input.skipNBytes(length);
        return length;
    }

    private static int chunks(InputStream input) throws IOException {
        var all = 0;
        for (var size = chunk(input); size > 0; size = chunk(input)) {
            input.skipNBytes(size);
            line(input);
            all += size;
        }
        line(input);
        return all;
    }

    private static int chunk(InputStream input) throws IOException {
        return Integer.parseInt(line(input).strip(), 16);
    }

    private static String line(InputStream input) throws IOException {
        var bytes = new byte[4_096];
        for (var i = 0; i < bytes.length; i++) {
            var next = input.read();
            if (next < 0) throw new EOFException();
            if (next == '\n') return new String(Arrays.copyOf(bytes, i), StandardCharsets.ISO_8859_1).stripTrailing();
            bytes[i] = (byte) next;
        }
        throw new IOException("a line of an answer is too long");
    }
}

package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whether what the house holds in memory grows while large attachments stream in and out. */
class AttachmentsBenchmark {
    private static final int SYSTEMS = 4;
    private static final int MEGABYTES = 100;
    private static final double GROWTH_MB = 100;
    private static final String[] VERSION = {"X-Experience-API-Version", "2.0.0"};

    @Test
    void four_systems_send_and_fetch_a_hundred_megabytes_each() {
        var score = new Scorecard("Attachments");
        try (var balai = Balai.demo()) {
            var records = Http.ofRecords(balai);
            for (var small = 0; small < 40; small++) fetch(records, send(records, small, 1), 1);
            var rest = resident(balai);
            try (var watch = new Watch(balai)) {
                var ids = new UUID[SYSTEMS];
                var from = System.nanoTime();
                Crew.of(SYSTEMS, system -> ids[system] = send(records, 1_000 + system, MEGABYTES))
                        .join();
                score.note("taken in, all together", rate(from), "MB/s");
                score.atMost("growth while 400 MB stream in", watch.peak() - rest, GROWTH_MB, "MB");
                var back = System.nanoTime();
                Crew.of(SYSTEMS, system -> fetch(records, ids[system], MEGABYTES))
                        .join();
                score.note("given out, all together", rate(back), "MB/s");
                score.atMost("growth while 400 MB stream out besides", watch.peak() - rest, GROWTH_MB, "MB");
            }
            score.note("Balai at rest before", rest, "MB");
        }
        score.print();
    }

    private static double rate(long from) {
        return SYSTEMS * MEGABYTES * 1e9 / (System.nanoTime() - from);
    }

    private static double resident(Balai balai) {
        return Memory.of(balai.handle()).resident();
    }

    private static UUID send(Http records, long seed, int megabytes) {
        var id = UUID.randomUUID();
        var hash = hash(content(seed, megabytes));
        var head = """
                --x\r
                Content-Type: application/json\r
                \r
                {"id":"%s","actor":{"mbox":"mailto:siswa@desa.example.id"},"verb":{"id":"http://adlnet.gov/expapi/verbs/attempted"},
                 "object":{"id":"https://desa.example.id/rekaman"},
                 "attachments":[{"usageType":"https://desa.example.id/video","display":{"id":"Rekaman"},
                   "contentType":"video/mp4","length":%d,"sha2":"%s"}]}\r
                --x\r
                Content-Type: video/mp4\r
                Content-Transfer-Encoding: binary\r
                X-Experience-API-Hash: %3$s\r
                \r
                """.formatted(id, megabytes << 20, hash);
        var answer = records.stream(
                "/xapi/statements",
                "multipart/mixed; boundary=x",
                () -> joined(bytes(head), content(seed, megabytes), bytes("\r\n--x--\r\n")),
                VERSION);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return id;
    }

    private static void fetch(Http records, UUID id, int megabytes) {
        var length = records.length("/xapi/statements?attachments=true&statementId=" + id, VERSION);
        assertThat(length).isGreaterThan((long) megabytes << 20);
    }

    /** Bytes that no compression makes smaller, the same for the same seed. */
    private static InputStream content(long seed, int megabytes) {
        var block = new byte[1 << 20];
        new SplittableRandom(seed).nextBytes(block);
        return new SequenceInputStream(Collections.enumeration(Collections.nCopies(megabytes, block).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
    }

    private static InputStream joined(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(List.of(parts)));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(InputStream content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Looks five times a second how much the house holds. */
    private static final class Watch implements AutoCloseable {
        private final Thread thread;
        private volatile double peak;
        private volatile boolean over;

        Watch(Balai balai) {
            thread = new Thread(() -> {
                while (!over) {
                    peak = Math.max(peak, resident(balai));
                    Balai.pause(Duration.ofMillis(200));
                }
            });
            thread.start();
        }

        double peak() {
            return peak;
        }

        @Override
        public void close() {
            over = true;
        }
    }
}

package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many who begin to send a body and do not go on keep nobody else from the house, and are told so. */
@ExtendWith(OpenHouse.class)
class SlowClientsIT {
    private static final int CLIENTS = 240;
    private static final int WAITED_FOR = 100;
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String BEGUN = """
            POST /xapi/statements HTTP/1.1\r
            Host: localhost\r
            Authorization: %s\r
            X-Experience-API-Version: 2.0.0\r
            Content-Type: application/json\r
            Content-Length: 5000\r
            \r
            [""";

    @Test
    void the_house_serves_others_while_many_trickle_and_refuses_those(Balai balai) {
        var records = Http.ofRecords(balai);
        var slow =
                Stream.generate(() -> new Slow(balai, records)).limit(CLIENTS).toList();

        for (var i = 0; i < 10; i++) {
            var from = System.nanoTime();
            assertThat(records.get("/").status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(SOON);
            slow.forEach(Slow::trickle);
            Balai.pause(SOON);
        }
        Balai.pause(Duration.ofSeconds(5));
        slow.forEach(Slow::trickle);

        var answers = slow.stream().map(Slow::answer).toList();
        assertThat(answers).filteredOn("HTTP/1.1 408 Request Timeout"::equals).hasSize(WAITED_FOR);
        assertThat(answers)
                .filteredOn("HTTP/1.1 503 Service Unavailable"::equals)
                .hasSize(CLIENTS - WAITED_FOR);
    }

    /** Somebody who sends a byte now and then. */
    private static final class Slow {
        private final Socket socket;

        Slow(Balai balai, Http records) {
            try {
                socket = new Socket(InetAddress.getLoopbackAddress(), balai.port());
                socket.setSoTimeout(30_000);
                send(BEGUN.formatted(records.authorization()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        void trickle() {
            try {
                send(" ");
            } catch (IOException closedAlready) {
                // its answer says why
            }
        }

        String answer() {
            try (socket;
                    var answer = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
                return answer.readLine();
            } catch (IOException failure) {
                return failure.toString();
            }
        }

        private void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        }
    }
}

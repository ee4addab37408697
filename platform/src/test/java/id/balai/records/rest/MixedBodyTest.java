package id.balai.records.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.records.BadRequest;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MixedBodyTest {
    private static final MediaType TYPE = new MediaType("multipart", "mixed", Map.of("boundary", "b"));

    @Test
    void is_read_section_by_section() throws IOException {
        var body = body(
                "preamble\r\n--b\r\nContent-Type:application/json\r\n\r\n{}\r\n--b\r\nX-A: 1\r\n\r\n\r\n\r\n--b--\r\nend");

        var first = body.next().orElseThrow();
        assertThat(first.header("content-type")).isEqualTo("application/json");
        assertThat(first.content()).asString(StandardCharsets.UTF_8).isEqualTo("{}");
        var second = body.next().orElseThrow();
        assertThat(second.header("X-A")).isEqualTo("1");
        assertThat(second.content()).asString(StandardCharsets.UTF_8).isEqualTo("\r\n");
        assertThat(body.next()).isEmpty();
    }

    @Test
    void keeps_every_byte_of_what_looks_like_a_boundary_and_is_none() throws IOException {
        var random = new SplittableRandom(20261121);
        var content = new byte[300_000];
        for (var i = 0; i < content.length; i++) content[i] = (byte) "\r\n--xyz".charAt(random.nextInt(7));

        var whole = new byte[content.length + 4 + 3 + 9];
        var head = "--b\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        var tail = "\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(content, 0, whole, head.length, content.length);
        System.arraycopy(tail, 0, whole, head.length + content.length, tail.length);
        var body = MixedBody.of(TYPE, new Trickling(whole));

        assertThat(body.next().orElseThrow().content().readAllBytes()).isEqualTo(content);
        assertThat(body.next()).isEmpty();
    }

    @Test
    void refuses_a_body_that_breaks_off_or_has_no_boundary() {
        assertThatThrownBy(() ->
                        body("--b\r\n\r\n{}").next().orElseThrow().content().readAllBytes())
                .isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> body("").next()).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> MixedBody.of(new MediaType("multipart", "mixed"), InputStream.nullInputStream()))
                .isInstanceOf(BadRequest.class);
    }

    private static MixedBody body(String text) {
        return MixedBody.of(TYPE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Gives a few bytes at a time, as a slow line does. */
    private static final class Trickling extends ByteArrayInputStream {
        Trickling(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1013));
        }
    }
}

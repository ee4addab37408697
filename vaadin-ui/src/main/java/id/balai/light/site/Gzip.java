package id.balai.light.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Sends bytes with their length, pressed where the browser can unpress them. */
final class Gzip {
    private static final int NOT_WORTH_IT = 256;

    private Gzip() {}

    static byte[] press(byte[] plain) {
        var pressed = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(pressed, 8192)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pressed.toByteArray();
    }

    static boolean wanted(HttpServletRequest request, byte[] plain) {
        var accepted = request.getHeader("Accept-Encoding");
        return plain.length > NOT_WORTH_IT && accepted != null && accepted.contains("gzip");
    }

    static void send(HttpServletResponse response, byte[] bytes, boolean pressed) throws IOException {
        response.addHeader("Vary", "Accept-Encoding");
        if (pressed) response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}

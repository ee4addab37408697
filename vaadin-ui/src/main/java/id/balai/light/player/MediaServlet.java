package id.balai.light.player;

import id.balai.identity.CurrentPerson;
import id.balai.media.ByteRange;
import id.balai.media.Media;
import id.balai.media.MediaFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** Hands a player the part of a clip it asks for. A rendition never changes, so a phone may keep it. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {
    @Inject
    Media media;

    @Inject
    CurrentPerson current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = current.signedIn() ? find(request.getPathInfo()) : Optional.<MediaFile>empty();
        if (file.isEmpty()) response.sendError(current.signedIn() ? 404 : 401);
        else send(file.get(), request, response);
    }

    private Optional<MediaFile> find(String path) {
        var parts = path == null ? new String[0] : path.split("/", 3);
        if (parts.length < 3 || !parts[1].matches("[0-9a-f-]{36}")) return Optional.empty();
        return media.open(UUID.fromString(parts[1]), parts[2]);
    }

    private static void send(MediaFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", file.etag());
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Cache-Control", "private, max-age=2592000, immutable");
        if (file.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var range = ByteRange.of(request.getHeader("Range"), file.length());
        if (range.isPresent()) response.setHeader("Content-Range", range.get().within(file.length()));
        if (range.isPresent() && !range.get().satisfiable()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (range.isPresent()) response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        copy(file, range.orElse(new ByteRange(0, file.length() - 1)), response);
    }

    private static void copy(MediaFile file, ByteRange range, HttpServletResponse response) throws IOException {
        response.setContentType(file.contentType());
        response.setContentLengthLong(range.count());
        copy(file.from(range.first()), range.count(), response);
    }

    /** Sends so many bytes of a stream that stands at the first of them, and closes it. */
    static void copy(InputStream from, long count, HttpServletResponse response) throws IOException {
        var left = count;
        var buffer = new byte[16_384];
        try (var in = from) {
            for (int read;
                    left > 0 && (read = in.read(buffer, 0, (int) Math.min(buffer.length, left))) > 0;
                    left -= read) response.getOutputStream().write(buffer, 0, read);
        }
    }
}

package id.balai.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** A published file on disk. */
record StoredFile(Path path, String contentType, long length, Instant lastModified) implements MediaFile {
    private static final Map<String, String> TYPES = Map.of(
            "m3u8", "application/vnd.apple.mpegurl",
            "m4s", "video/iso.segment",
            "mp4", "video/mp4",
            "webm", "audio/webm",
            "webp", "image/webp",
            "vtt", "text/vtt");

    static StoredFile of(Path path) {
        try {
            var name = String.valueOf(path.getFileName());
            var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            return new StoredFile(
                    path,
                    type,
                    Files.size(path),
                    Files.getLastModifiedTime(path).toInstant());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public InputStream from(long offset) throws IOException {
        return Channels.newInputStream(FileChannel.open(path).position(offset));
    }
}

package id.balai.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The head of a fragmented MP4: what a decoder must know before the first frame. */
record InitSegment(String codec, int width, int height) {
    private static final int WIDTH_AFTER_TYPE = 28;
    private static final int PROFILE_AFTER_TYPE = 5;

    static InitSegment read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var entry = position(bytes, "avc1");
        var settings = position(bytes, "avcC");
        if (entry < 0 || settings < 0) throw new IOException("no H.264 in " + file);
        var box = ByteBuffer.wrap(bytes);
        var profile = settings + PROFILE_AFTER_TYPE;
        return new InitSegment(
                "avc1.%02x%02x%02x".formatted(box.get(profile), box.get(profile + 1), box.get(profile + 2)),
                Short.toUnsignedInt(box.getShort(entry + WIDTH_AFTER_TYPE)),
                Short.toUnsignedInt(box.getShort(entry + WIDTH_AFTER_TYPE + Short.BYTES)));
    }

    private static int position(byte[] bytes, String type) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(type);
    }
}

package id.balai.light.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** A static file in memory, plain and gzipped, with the hash that names this version of it. */
public final class Asset {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webmanifest", "application/manifest+json");

    private final String type;
    private final String hash;
    private final byte[] plain;
    private final byte[] gzip;

    private Asset(String type, byte[] plain) {
        this.type = type;
        this.hash = hash(plain);
        this.plain = plain;
        this.gzip = Gzip.press(plain);
    }

    static Asset of(String file, byte[] bytes) {
        var type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
        return new Asset(type, bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String type() {
        return type;
    }

    public String hash() {
        return hash;
    }

    public byte[] plain() {
        return plain;
    }

    public byte[] gzip() {
        return gzip;
    }
}

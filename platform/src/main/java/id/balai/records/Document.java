package id.balai.records;

import java.time.Instant;
import java.util.HexFormat;

/** A document as it was put, with the tag that tells whether it has changed since. */
public final class Document {
    private final String contentType;
    private final byte[] content;
    private final String etag;
    private final Instant updated;

    Document(String contentType, byte[] content, Instant updated) {
        if (content.length > Limits.DOCUMENT_BYTES) throw new TooMuch("document bytes", Limits.DOCUMENT_BYTES);
        this.contentType = contentType;
        this.content = content;
        this.etag = tag(content);
        this.updated = updated;
    }

    public String contentType() {
        return contentType;
    }

    public byte[] content() {
        return content;
    }

    public String etag() {
        return etag;
    }

    public Instant updated() {
        return updated;
    }

    boolean isJson() {
        return contentType.startsWith("application/json");
    }

    /** SHA-1 in hexadecimal, as 1.0.3 has it (Communication 3.1): it tells versions apart and guards nothing. */
    private static String tag(byte[] content) {
        return HexFormat.of().formatHex(Fingerprint.digest("SHA-1").digest(content));
    }
}

package id.balai.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** One file of a rendition, ready to be sent: whole, or the part a player asks for. */
public interface MediaFile {
    String contentType();

    long length();

    Instant lastModified();

    /** The bytes from here to the end of the file; the caller closes. */
    InputStream from(long offset) throws IOException;

    /** Renditions never change once published, so this stays true for as long as the file is there. */
    default String etag() {
        return "\"" + Long.toHexString(lastModified().toEpochMilli()) + "-" + Long.toHexString(length()) + "\"";
    }
}

package id.balai.documents;

import java.time.Duration;

/** How much a document may cost us: to take in, to read, and to keep. */
record DocumentLimits(long bytes, Duration time, int characters) {
    static final DocumentLimits USUAL = new DocumentLimits(50L * 1024 * 1024, Duration.ofSeconds(60), 2_000_000);
}

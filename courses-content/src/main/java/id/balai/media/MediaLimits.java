package id.balai.media;

import java.time.Duration;

/** How large an upload may be before we refuse it. */
public record MediaLimits(long bytes, Duration duration, long pixels) {
    /** Two hours of lecture from a phone, and no picture larger than 4K. */
    public static final MediaLimits USUAL = new MediaLimits(2L * 1024 * 1024 * 1024, Duration.ofHours(2), 4096L * 2304);
}

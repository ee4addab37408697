package id.balai.web;

import id.balai.refusal.Refusal;
import java.util.Map;

/** More was sent than one request may carry. */
public final class BodyTooLarge extends Refusal {
    private static final int MEGABYTE = 1 << 20;

    BodyTooLarge(long longest) {
        super(Kind.TOO_LARGE, "TOO_LARGE", Map.of("field", "body", "megabytes", longest / MEGABYTE));
    }
}

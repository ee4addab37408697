package id.balai.courses;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Another course has this address already. */
public final class SlugTaken extends Refusal {
    SlugTaken(String slug) {
        super(Kind.CONFLICT, "SLUG_TAKEN", Map.of("field", "slug", "slug", slug));
    }
}

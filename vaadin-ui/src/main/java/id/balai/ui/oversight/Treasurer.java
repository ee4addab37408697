package id.balai.ui.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who keeps the books of a cooperative, and by which certificate. */
record Treasurer(
        String cooperative,
        String village,
        String name,
        @Nullable String certificate,
        @Nullable LocalDate validUntil) {}

package id.balai.records;

import org.jspecify.annotations.Nullable;

/** How much a credential may ask for and bring; what is absent does not hold it back. */
public record Allowance(
        @Nullable Integer requestsPerMinute, @Nullable Integer megabytesPerDay) {
    public static final Allowance UNLIMITED = new Allowance(null, null);
}

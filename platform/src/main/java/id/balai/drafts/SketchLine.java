package id.balai.drafts;

import org.jspecify.annotations.Nullable;

/** A line as far as it was written. */
public record SketchLine(@Nullable String account, @Nullable String member, long debit, long credit) {}

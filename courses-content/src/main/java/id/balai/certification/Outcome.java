package id.balai.certification;

import id.balai.assessment.Result;
import org.jspecify.annotations.Nullable;

/** How an examination ended, and the certificate when it was passed. */
public record Outcome(Result result, @Nullable Certificate certificate) {}

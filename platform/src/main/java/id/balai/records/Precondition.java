package id.balai.records;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a writer believes to be there: the If-Match and If-None-Match of the request (Communication 3.1). */
public record Precondition(
        @Nullable String ifMatch, @Nullable String ifNoneMatch) {
    boolean isGiven() {
        return ifMatch != null || ifNoneMatch != null;
    }

    void check(Optional<Document> there) {
        if (ifMatch != null && !matches(ifMatch, there)) throw new PreconditionFailed("If-Match");
        if (ifNoneMatch != null && matches(ifNoneMatch, there)) throw new PreconditionFailed("If-None-Match");
    }

    private static boolean matches(String tags, Optional<Document> there) {
        return there.isPresent()
                && Arrays.stream(tags.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", ""))
                        .anyMatch(
                                tag -> tag.equals("*") || tag.equals(there.get().etag()));
    }
}

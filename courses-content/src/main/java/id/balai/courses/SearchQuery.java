package id.balai.courses;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody looks for: their words, perhaps one kind of thing, and the audiences they belong to. */
public record SearchQuery(String words, @Nullable String kind, Set<String> audience, int page, int size) {
    public static final int LONGEST = 200;
    public static final int LARGEST_PAGE = 50;
    public static final int DEEPEST_PAGE = 20;

    public SearchQuery {
        words = words.strip();
        if (words.length() > LONGEST) words = words.substring(0, LONGEST);
        page = Math.min(Math.max(page, 0), DEEPEST_PAGE);
        size = Math.min(Math.max(size, 1), LARGEST_PAGE);
    }

    /** The first courses for these words, as anybody may see them. */
    public static SearchQuery courses(String words) {
        return new SearchQuery(words, "course", Set.of(Findable.EVERYONE), 0, 20);
    }
}

package id.balai.supervision;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A finding and its answer are a few sentences: something, and not a book. */
public final class FindingWords extends Refusal {
    private static final int LONGEST = 2000;

    private FindingWords() {
        super(Kind.INVALID, "FINDING_WORDS", Map.of("field", "words", "longest", LONGEST));
    }

    static String checked(String words) {
        if (words.isBlank() || words.length() > LONGEST) throw new FindingWords();
        return words.strip();
    }
}

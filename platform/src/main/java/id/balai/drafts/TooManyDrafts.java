package id.balai.drafts;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Drafts are for what is being written now; a pile of them is something else. */
public final class TooManyDrafts extends Refusal {
    TooManyDrafts(int most) {
        super(Kind.CONFLICT, "TOO_MANY_DRAFTS", Map.of("most", most));
    }
}

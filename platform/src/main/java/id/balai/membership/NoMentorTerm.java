package id.balai.membership;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A mentor signs along for days, not for a term of office. */
public final class NoMentorTerm extends Refusal {
    public NoMentorTerm(int most) {
        super(Kind.INVALID, "MENTOR_TERM", Map.of("field", "days", "most", most));
    }
}

package id.balai.authorization;

import id.balai.refusal.MissingField;
import java.time.LocalDate;
import java.util.List;

/**
 * A policy about to be made.
 *
 * @param basedOn the version whose tables were edited; another one in between is refused
 * @param validFrom the day it begins, tomorrow at the earliest
 * @param legalBasis the law, regulation or decision it rests on
 * @param why the reason, in a sentence
 */
public record PolicyDraft(int basedOn, List<PolicyChange> changes, LocalDate validFrom, String legalBasis, String why) {
    private static final int LONGEST_BASIS = 300;
    private static final int LONGEST_REASON = 500;

    public PolicyDraft {
        changes = List.copyOf(changes);
        legalBasis = words("legalBasis", legalBasis, LONGEST_BASIS);
        why = words("why", why, LONGEST_REASON);
    }

    private static String words(String field, String given, int most) {
        if (given.isBlank()) throw new MissingField(field);
        if (given.strip().length() > most) throw BadPolicy.words(field, most);
        return given.strip();
    }
}

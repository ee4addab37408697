package id.balai.authorization;

import id.balai.authorization.Policy.CompetencyNeeded;
import id.balai.membership.OfficeRole;
import id.balai.refusal.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** A change of the policy that cannot stand. */
public final class BadPolicy extends Refusal {
    private BadPolicy(Kind kind, String code, Map<String, ?> facts) {
        super(kind, code, facts);
    }

    static BadPolicy changesNothing() {
        return invalid("POLICY_UNCHANGED", Map.of("field", "change"));
    }

    static BadPolicy supervisorsOnlyRead(Action action) {
        return invalid("POLICY_SUPERVISOR_READS", Map.of("field", "action", "action", action.code()));
    }

    static BadPolicy limitOfNothing(OfficeRole role, Action action) {
        return invalid("POLICY_LIMIT_OF_NOTHING", Map.of("field", "action", "role", role, "action", action.code()));
    }

    static BadPolicy limit(Limit limit) {
        return invalid(
                "POLICY_LIMIT", Map.of("field", "perDay", "perJournal", limit.perJournal(), "perDay", limit.perDay()));
    }

    static BadPolicy competency(String field, CompetencyNeeded needed) {
        return invalid(
                "POLICY_COMPETENCY",
                Map.of(
                        "field", field,
                        "competency", needed.competency(),
                        "level", needed.minLevel(),
                        "graceDays", needed.graceDays()));
    }

    static BadPolicy begins(LocalDate given, LocalDate earliest) {
        return invalid("POLICY_DATE", Map.of("field", "validFrom", "given", given, "earliest", earliest));
    }

    static BadPolicy words(String field, int most) {
        return invalid("POLICY_WORDS", Map.of("field", field, "most", most));
    }

    static BadPolicy meanwhile(int basedOn, int latest) {
        return new BadPolicy(
                Kind.CONFLICT,
                "POLICY_CHANGED_MEANWHILE",
                Map.of("field", "basedOn", "basedOn", basedOn, "latest", latest));
    }

    private static BadPolicy invalid(String code, Map<String, ?> facts) {
        return new BadPolicy(Kind.INVALID, code, facts);
    }
}

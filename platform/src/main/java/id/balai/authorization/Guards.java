package id.balai.authorization;

import static id.balai.authorization.GuardResult.fails;
import static id.balai.authorization.GuardResult.passes;

import id.balai.membership.OfficeRole;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The guards that one look at the office, the amount and the hands involved can answer. */
final class Guards {
    private Guards() {}

    static GuardResult of(Guard guard, Question question) {
        return switch (guard) {
            case APPOINTMENT -> appointment(question);
            case SCOPE -> scope(question);
            case ACTION_IN_ROLE -> actionInRole(question);
            case COMPETENCY -> CompetencyGuard.of(question);
            case LIMIT -> limit(question);
            case SEPARATION -> separation(question);
        };
    }

    private static GuardResult appointment(Question question) {
        if (question.office().isEmpty()) return fails(Guard.APPOINTMENT, "NOT_APPOINTED", Map.of());
        var office = question.office().get();
        Map<String, Object> facts = Map.of(
                "role",
                word(office.role()),
                "decision",
                office.decision(),
                "from",
                office.from(),
                "until",
                office.to());
        if (question.today().isBefore(office.from())) return fails(Guard.APPOINTMENT, "TERM_NOT_BEGUN", facts);
        if (!office.isHeldOn(question.today())) return fails(Guard.APPOINTMENT, "TERM_ENDED", facts);
        return passes(Guard.APPOINTMENT, facts);
    }

    private static GuardResult scope(Question question) {
        var here = question.office()
                .filter(office ->
                        office.cooperative().equals(question.resource().cooperative()))
                .isPresent();
        return here ? passes(Guard.SCOPE, Map.of()) : fails(Guard.SCOPE, "OTHER_COOPERATIVE", Map.of());
    }

    private static GuardResult actionInRole(Question question) {
        var facts =
                new HashMap<String, Object>(Map.of("action", question.action().code()));
        question.office().ifPresent(office -> facts.put("role", word(office.role())));
        var included = question.office()
                .filter(office -> question.policy().includes(office.role(), question.action()))
                .isPresent();
        return included ? passes(Guard.ACTION_IN_ROLE, facts) : fails(Guard.ACTION_IN_ROLE, "NOT_IN_ROLE", facts);
    }

    private static GuardResult limit(Question question) {
        var amount = question.resource().amount();
        if (amount == null || question.limit().isEmpty()) return passes(Guard.LIMIT, Map.of());
        var limit = question.limit().get();
        Map<String, Object> facts = Map.of(
                "amount", amount,
                "perJournal", limit.perJournal(),
                "perDay", limit.perDay(),
                "postedToday", question.postedToday());
        if (amount.isMoreThan(limit.perJournal())) return fails(Guard.LIMIT, "ABOVE_LIMIT", facts);
        if (amount.amount() > limit.perDay().amount() - question.postedToday().amount())
            return fails(Guard.LIMIT, "ABOVE_DAILY_LIMIT", facts);
        return passes(Guard.LIMIT, facts);
    }

    private static GuardResult separation(Question question) {
        return question.resource().handledBy().contains(question.person())
                ? fails(Guard.SEPARATION, "SEPARATION_OF_DUTY", Map.of())
                : passes(Guard.SEPARATION, Map.of());
    }

    private static String word(OfficeRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}

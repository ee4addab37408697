package id.balai.authorization;

import static java.util.Comparator.comparing;

import id.balai.authorization.Policy.CompetencyNeeded;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proven, and proven still: each competency the action needs, at its level, valid today or within its days of grace. */
final class CompetencyGuard {
    private CompetencyGuard() {}

    static GuardResult of(Question question) {
        var results = question.policy().needed(question.action()).stream()
                .sorted(comparing(CompetencyNeeded::competency))
                .map(needed -> of(needed, question.qualifications(), question.today()))
                .toList();
        return results.stream()
                .filter(result -> !result.passed())
                .findFirst()
                .or(() -> results.stream().findFirst())
                .orElseGet(() -> GuardResult.passes(Guard.COMPETENCY, Map.of()));
    }

    private static GuardResult of(CompetencyNeeded needed, List<Qualification> all, LocalDate today) {
        var matching = all.stream()
                .filter(held -> held.competency().equals(needed.competency()) && !today.isBefore(held.earnedOn()))
                .toList();
        var enough = matching.stream()
                .filter(held -> held.level() >= needed.minLevel())
                .toList();
        var valid = latest(enough.stream().filter(held -> held.isValidOn(today)).toList());
        if (valid.isPresent()) return GuardResult.passes(Guard.COMPETENCY, facts(needed, valid));
        var kept =
                latest(enough.stream().filter(held -> held.lapsedOn().isEmpty()).toList());
        if (kept.filter(held -> inGrace(held, needed, today)).isPresent())
            return new GuardResult(Guard.COMPETENCY, true, "IN_GRACE", facts(needed, kept), null);
        if (kept.isPresent()) return GuardResult.fails(Guard.COMPETENCY, "COMPETENCY_EXPIRED", facts(needed, kept));
        if (!enough.isEmpty())
            return GuardResult.fails(Guard.COMPETENCY, "COMPETENCY_REVOKED", facts(needed, latest(enough)));
        if (!matching.isEmpty())
            return GuardResult.fails(Guard.COMPETENCY, "COMPETENCY_TOO_LOW", facts(needed, latest(matching)));
        return GuardResult.fails(Guard.COMPETENCY, "COMPETENCY_MISSING", facts(needed, Optional.empty()));
    }

    private static boolean inGrace(Qualification held, CompetencyNeeded needed, LocalDate today) {
        return today.isAfter(held.validUntil())
                && !today.isAfter(held.validUntil().plusDays(needed.graceDays()));
    }

    private static Optional<Qualification> latest(List<Qualification> held) {
        return held.stream().max(comparing(Qualification::validUntil));
    }

    private static Map<String, Object> facts(CompetencyNeeded needed, Optional<Qualification> held) {
        var facts = new HashMap<String, Object>();
        facts.put("competency", needed.competency());
        facts.put("level", needed.minLevel());
        held.ifPresent(qualification -> {
            facts.put("certificate", qualification.certificateNumber());
            facts.put("have", qualification.level());
            facts.put("until", qualification.validUntil());
            qualification.lapsedOn().ifPresent(on -> facts.put("revokedOn", on));
            qualification.lapsedWhy().ifPresent(why -> facts.put("revokedWhy", why));
        });
        return facts;
    }
}

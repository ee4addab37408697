package id.balai.authorization;

import id.balai.database.Sql;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.membership.Offices;
import id.balai.money.Rupiah;
import id.balai.refusal.NotFound;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers whether a person may do something: the same answer for a resource, a screen and a job. */
@ApplicationScoped
@Transactional
public class Authority {
    private final Offices offices;
    private final Qualifications qualifications;
    private final Policies policies;
    private final Remedies remedies;
    private final Totals totals;
    private final InstantSource clock;

    @Inject
    public Authority(
            Offices offices,
            Qualifications qualifications,
            Sql sql,
            Remedies remedies,
            Totals totals,
            InstantSource clock) {
        this.offices = offices;
        this.qualifications = qualifications;
        this.policies = new Policies(sql);
        this.remedies = remedies;
        this.totals = totals;
        this.clock = clock;
    }

    /** The whole answer, for showing: it may have changed a moment later. */
    public Decision decide(UUID person, Action action, Resource resource) {
        var question = question(person, action, resource, offices.ever(person), qualifications.of(person));
        return answer(question.after(posted(question)));
    }

    /**
     * The answer that counts, asked inside the transaction that acts on it. Refuses where the verdict is no; whoever
     * never held an office in the cooperative is told that it is not there.
     */
    public Decision require(UUID person, Action action, Resource resource) {
        var decision = decideNow(mustBelong(person, resource.cooperative()), action, resource);
        if (!decision.allowed()) throw new NotAuthorised(decision);
        return decision;
    }

    /** The same answer for a caller who refuses by themselves, when they know that nothing else is to be said. */
    public Decision decideNow(Belonging who, Action action, Resource resource) {
        var question = question(who.person(), action, resource, who.offices(), qualifications.heldStill(who.person()));
        return answer(question.after(held(question, resource.amount())));
    }

    /**
     * The same for many amounts at once, the facts read once: each counts toward the day for those after it, unless it
     * needs a second person.
     */
    public List<Decision> requireEach(Belonging who, Action action, List<Rupiah> amounts) {
        var proven = qualifications.heldStill(who.person());
        var nothing = Resource.of(who.cooperative()).worth(Rupiah.ZERO);
        var question = question(who.person(), action, nothing, who.offices(), proven);
        question = question.after(held(question, sum(amounts)));
        var decisions = new ArrayList<Decision>();
        for (var amount : amounts) {
            var decision = Judgement.of(question.about(amount));
            if (!decision.allowed()) throw new NotAuthorised(remedied(decision, who.person()));
            if (decision.verdict() == Verdict.ALLOW) question = question.after(amount);
            decisions.add(decision);
        }
        return decisions;
    }

    /** Whoever never held an office in a cooperative is told that its books are not there. */
    public Belonging mustBelong(UUID person, UUID cooperative) {
        return belonging(person, cooperative, offices.ever(person));
    }

    /** Lets whoever belongs into a cooperative's books: the transaction speaks for the cooperative from here on. */
    public Belonging letIn(UUID person, UUID cooperative) {
        return belonging(person, cooperative, offices.entering(person, cooperative));
    }

    private static Belonging belonging(UUID person, UUID cooperative, List<Office> held) {
        if (held.stream().noneMatch(office -> office.cooperative().equals(cooperative)))
            throw new NotFound("cooperative", cooperative);
        return new Belonging(person, cooperative, held);
    }

    private Decision answer(Question question) {
        return remedied(Judgement.of(question), question.person());
    }

    private Question question(
            UUID person, Action action, Resource resource, List<Office> held, List<Qualification> proven) {
        var today = Zones.today(clock);
        var policy = policies.today(clock);
        var office = mostInFavour(held, action, resource, policy, today);
        return mentored(new Question(person, action, resource, today, office, proven, policy, false, Rupiah.ZERO));
    }

    /** A cooperative without a certified treasurer is never frozen: a mentor named for it may sign along. */
    private Question mentored(Question question) {
        var cooperative = question.resource().cooperative();
        var helps = question.action() == Action.JOURNAL_POST
                && question.office()
                        .filter(office -> office.cooperative().equals(cooperative))
                        .isPresent()
                && !CompetencyGuard.of(question).passed();
        return helps ? question.mentoredBy(hasMentor(question, cooperative)) : question;
    }

    private boolean hasMentor(Question question, UUID cooperative) {
        return offices.of(cooperative, question.today()).stream()
                .filter(office -> office.role() == OfficeRole.PENDAMPING)
                .anyMatch(office -> !office.person().equals(question.person()));
    }

    private Rupiah posted(Question question) {
        if (question.resource().amount() == null || question.limit().isEmpty()) return Rupiah.ZERO;
        return totals.postedOn(question.resource().cooperative(), question.person(), question.today());
    }

    /** Two amounts of one person at the same moment must not pass the day's limit together. */
    private Rupiah held(Question question, @Nullable Rupiah amount) {
        if (amount == null || question.limit().isEmpty()) return Rupiah.ZERO;
        var perDay = question.limit().get().perDay();
        var cooperative = question.resource().cooperative();
        return totals.heldOn(cooperative, question.person(), question.today(), amount, perDay);
    }

    private static Rupiah sum(List<Rupiah> amounts) {
        var sum = amounts.stream().mapToLong(Rupiah::amount).reduce(0, Math::addExact);
        return Rupiah.of(Math.min(sum, Rupiah.LIMIT));
    }

    private Decision remedied(Decision decision, UUID person) {
        return new Decision(
                decision.verdict(),
                decision.guards().stream()
                        .map(result -> remedied(person, result))
                        .toList(),
                decision.obligations(),
                decision.basis(),
                decision.policyVersion());
    }

    private static Optional<Office> mostInFavour(
            List<Office> held, Action action, Resource resource, Policy policy, LocalDate today) {
        return held.stream()
                .max(Comparator.comparing(
                                (Office office) -> office.cooperative().equals(resource.cooperative()))
                        .thenComparing(office -> office.isHeldOn(today))
                        .thenComparing(office -> policy.includes(office.role(), action))
                        .thenComparing(Office::to));
    }

    private GuardResult remedied(UUID person, GuardResult result) {
        if (result.passed() || result.guard() != Guard.COMPETENCY) return result;
        return result.withRemedy(remedy(person, result));
    }

    private @Nullable Remedy remedy(UUID person, GuardResult result) {
        var level = (Integer) result.facts().get("level");
        return remedies.toEarn(person, String.valueOf(result.facts().get("competency")), level == null ? 1 : level)
                .orElse(null);
    }
}

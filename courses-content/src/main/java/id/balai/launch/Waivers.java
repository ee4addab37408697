package id.balai.launch;

import id.balai.database.Sql;
import id.balai.identity.Accounts;
import id.balai.learning.Learning;
import id.balai.records.Records;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Letting somebody off a unit. */
@ApplicationScoped
@Transactional
public class Waivers {
    private static final int LONGEST_REASON = 500;

    private final RegistrationTable registrations;
    private final Packages packages;
    private final Accounts accounts;
    private final Learning learning;
    private final Records records;
    private final Outcomes outcomes;
    private final InstantSource clock;

    @Inject
    public Waivers(
            Sql sql, Packages packages, Accounts accounts, Learning learning, Records records, InstantSource clock) {
        this.registrations = new RegistrationTable(sql);
        this.packages = packages;
        this.accounts = accounts;
        this.learning = learning;
        this.records = records;
        this.outcomes = new Outcomes(registrations, new SessionTable(sql, registrations), records, learning);
        this.clock = clock;
    }

    /**
     * A trainer lets somebody off a unit (cmi5 9.3.7).
     *
     * @param username the learner's
     * @param reason in the trainer's words
     */
    public void waive(UUID trainer, String username, UUID unit, String reason) {
        packages.requireTrainer(trainer);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) throw new WaiverReasonMissing();
        var person = learner(username);
        var content = packages.holding(unit);
        var registration = outcomes.register(person, content, clock.instant());
        var result = registrations.results(registration).getOrDefault(unit, UnitResult.NONE);
        if (content.unit(unit).moveOn().metBy(result)) return;
        registrations.keep(registration, unit, result.waive());
        var voice = Outcomes.outsideAnyLaunch(person, registration);
        if (content.standard() == Standard.CMI5) records.record(voice.waived(content.unit(unit), reason.strip()));
        outcomes.satisfy(content, voice, clock.instant());
        learning.unitDoneWhereTied(person, unit);
    }

    private UUID learner(String username) {
        try {
            return accounts.personOf(username);
        } catch (NotFound nobody) {
            throw new LearnerUnknown(username);
        }
    }
}

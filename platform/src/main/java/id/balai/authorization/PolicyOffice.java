package id.balai.authorization;

import id.balai.database.Sql;
import id.balai.identity.Accounts;
import id.balai.identity.PlatformRole;
import id.balai.membership.Offices;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Where policy officers edit the tables of roles, limits and competencies. A change is the next version: whole, with its
 * legal basis, its reason and its author, in force from a day to come, and never edited afterwards.
 */
@ApplicationScoped
@Transactional
public class PolicyOffice {
    /** How far back the decisions are asked again. */
    public static final int DAYS_LOOKED_BACK = 90;

    private static final int MOST_DECISIONS = 50_000;

    private final Policies policies;
    private final PolicyTables tables;
    private final Accounts accounts;
    private final Offices offices;
    private final Qualifications qualifications;
    private final PastDecisions past;
    private final InstantSource clock;

    @Inject
    public PolicyOffice(
            Sql sql,
            Accounts accounts,
            Offices offices,
            Qualifications qualifications,
            PastDecisions past,
            InstantSource clock) {
        this.policies = new Policies(sql);
        this.tables = new PolicyTables(sql);
        this.accounts = accounts;
        this.offices = offices;
        this.qualifications = qualifications;
        this.past = past;
        this.clock = clock;
    }

    /** The policy of today. */
    public Policy inForce() {
        return policies.today(clock);
    }

    /** Every version, the latest first, each with what it changed. */
    public List<PolicyVersion> history() {
        var versions = policies.history();
        var told = new ArrayList<PolicyVersion>();
        for (var i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            told.add(
                    i + 1 == versions.size()
                            ? version
                            : version.after(versions.get(i + 1).policy()));
        }
        return told;
    }

    /** The first day a new version may begin: never today, and not before a version that is decided already. */
    public LocalDate earliest() {
        var tomorrow = Zones.today(clock).plusDays(1);
        var decided = policies.history().get(0).validFrom();
        return decided.isAfter(tomorrow) ? decided : tomorrow;
    }

    /** What these changes to the latest version would have said to the decisions of the last 90 days. */
    public PolicyEffect effect(UUID officer, int basedOn, List<PolicyChange> changes) {
        mayEdit(officer);
        var old = based(basedOn);
        var next = changed(old, changes);
        var since = Zones.today(clock).minusDays(DAYS_LOOKED_BACK);
        var decisions = past.since(since, MOST_DECISIONS);
        return new PolicyEffect(
                since, decisions.size(), new Replay(qualifications::of).difference(decisions, old, next));
    }

    /**
     * Makes the next version.
     *
     * @return its number
     */
    public int enact(UUID officer, PolicyDraft draft) {
        mayEdit(officer);
        var next = changed(based(draft.basedOn()), draft.changes()).as(draft.basedOn() + 1);
        if (draft.validFrom().isBefore(earliest())) throw BadPolicy.begins(draft.validFrom(), earliest());
        tables.write(officer, clock.instant(), draft, next);
        return next.version();
    }

    /** Nobody widens what they themselves may do. */
    private void mayEdit(UUID officer) {
        if (!accounts.holds(officer, PlatformRole.POLICY_OFFICER)) throw NotPolicyOfficer.atAll();
        if (!offices.heldBy(officer, Zones.today(clock)).isEmpty()) throw NotPolicyOfficer.holdingAnOffice();
    }

    private Policy based(int version) {
        var latest = policies.latest();
        if (latest.version() != version) throw BadPolicy.meanwhile(version, latest.version());
        return latest;
    }

    private static Policy changed(Policy policy, List<PolicyChange> changes) {
        if (changes.isEmpty()) throw BadPolicy.changesNothing();
        var next = policy;
        for (var change : changes) next = change.in(next);
        if (PolicyDifference.between(policy, next).isEmpty()) throw BadPolicy.changesNothing();
        return next;
    }
}

package id.balai.appointments;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.NotAuthorised;
import id.balai.authorization.Resource;
import id.balai.identity.Accounts;
import id.balai.identity.PlatformRole;
import id.balai.membership.Cooperatives;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Grants;
import id.balai.membership.NoMentorTerm;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.membership.Offices;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The continuity rule: a cooperative without a certified treasurer is never frozen. The district office names a trainer of
 * its region as mentor for up to 30 days, who signs what the treasurer drafts.
 */
@ApplicationScoped
@Transactional
public class Mentoring {
    private final Offices offices;
    private final Grants grants;
    private final Authority authority;
    private final Accounts accounts;
    private final Cooperatives cooperatives;
    private final Giving giving;
    private final InstantSource clock;

    @Inject
    public Mentoring(
            Offices offices,
            Grants grants,
            Authority authority,
            Accounts accounts,
            Cooperatives cooperatives,
            InstantSource clock) {
        this.offices = offices;
        this.grants = grants;
        this.authority = authority;
        this.accounts = accounts;
        this.cooperatives = cooperatives;
        this.giving = new Giving(authority, accounts, offices);
        this.clock = clock;
    }

    /** The district office of the village, and the administrator. */
    public boolean mayName(UUID person, UUID cooperative) {
        return accounts.holds(person, PlatformRole.ADMIN)
                || accounts.oversees(person, PlatformRole.OFFICIAL, village(cooperative));
    }

    public Optional<Office> mentorOf(UUID cooperative) {
        return offices.of(cooperative, today()).stream()
                .filter(office -> office.role() == OfficeRole.PENDAMPING)
                .findFirst();
    }

    /** Names a certified trainer of the region as mentor, from today, by a letter. */
    public Office name(UUID namer, UUID cooperative, UUID mentor, int days, String letter) {
        if (!mayName(namer, cooperative)) throw NotMentor.toName();
        if (days < 1 || days > Office.LONGEST_MENTORING_DAYS) throw new NoMentorTerm(Office.LONGEST_MENTORING_DAYS);
        var term = new Term(OfficeRole.PENDAMPING, today(), today().plusDays(days - 1), letter);
        mentorOf(cooperative).ifPresent(other -> {
            throw NotMentor.besides(other.to());
        });
        giving.fits(namer, mentor, cooperative, term);
        if (!mentorsHere(mentor, village(cooperative))) throw NotMentor.here();
        var office = offices.appoint(cooperative, mentor, term.role(), term.from(), term.to(), term.decision());
        var decision = authority.decide(mentor, Action.JOURNAL_COSIGN, Resource.of(cooperative));
        if (!decision.allowed()) throw new NotAuthorised(decision);
        grants.write(Grant.by(namer, GrantKind.OFFICE_GIVEN, clock.instant())
                .to(mentor)
                .in(cooperative)
                .of(office.role(), office.to(), office.decision()));
        return office;
    }

    private boolean mentorsHere(UUID mentor, String village) {
        return accounts.oversees(mentor, PlatformRole.TRAINER, village)
                || accounts.oversees(mentor, PlatformRole.MENTOR, village);
    }

    private String village(UUID cooperative) {
        return cooperatives.get(cooperative).villageCode();
    }

    private LocalDate today() {
        return Zones.today(clock);
    }
}

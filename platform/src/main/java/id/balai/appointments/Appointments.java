package id.balai.appointments;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.identity.Accounts;
import id.balai.identity.PlatformRole;
import id.balai.membership.Cooperatives;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Grants;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.membership.Offices;
import id.balai.refusal.MissingField;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Giving offices and ending them, each with a line that stays. */
@ApplicationScoped
@Transactional
public class Appointments {
    private final Offices offices;
    private final Grants grants;
    private final Authority authority;
    private final Accounts accounts;
    private final Cooperatives cooperatives;
    private final Giving giving;
    private final InstantSource clock;

    @Inject
    public Appointments(
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

    /** The offices this person may give and end here; none for most. */
    public Set<OfficeRole> gives(UUID person, UUID cooperative) {
        return giving.gives(person, cooperative);
    }

    /** Appoints somebody to an office by a decision. */
    public Office appoint(UUID giver, UUID cooperative, UUID receiver, Term term) {
        if (term.role() == OfficeRole.PENDAMPING) throw NotToGive.asAMentor();
        giving.allows(giver, cooperative, term.role());
        giving.fits(giver, receiver, cooperative, term);
        var office = offices.appoint(cooperative, receiver, term.role(), term.from(), term.to(), term.decision());
        grants.write(Grant.by(giver, GrantKind.OFFICE_GIVEN, clock.instant())
                .to(receiver)
                .in(cooperative)
                .of(term.role(), term.to(), office.decision()));
        return office;
    }

    /** Ends a term on a day, with the reason. */
    public void end(UUID giver, UUID cooperative, UUID office, LocalDate on, String why) {
        var held = offices.all(cooperative).stream()
                .filter(each -> each.id().equals(office))
                .findFirst()
                .orElseThrow(() -> new NotFound("office", office));
        giving.allows(giver, cooperative, held.role());
        if (why.isBlank()) throw new MissingField("why");
        offices.endOn(cooperative, office, on);
        grants.write(Grant.by(giver, GrantKind.OFFICE_ENDED, clock.instant())
                .to(held.person())
                .in(cooperative)
                .of(held.role(), on, held.decision())
                .because(why.strip()));
    }

    /** Every office held here, past ones included, the running terms first. */
    public List<Office> officers(UUID reader, UUID cooperative) {
        var all = mustSee(reader, cooperative);
        return offices.all(cooperative).stream()
                .filter(office -> all || office.role() != OfficeRole.ANGGOTA)
                .toList();
    }

    /** Who gave whom what here. */
    public List<Grant> grants(UUID reader, UUID cooperative) {
        var all = mustSee(reader, cooperative);
        return grants.of(cooperative).stream()
                .filter(grant -> all || !grant.what().equals(OfficeRole.ANGGOTA.name()))
                .toList();
    }

    /**
     * For those who read its books, the administrator, and the officials of its region.
     *
     * @return whether they may see who its plain members are, which officials never do
     */
    private boolean mustSee(UUID reader, UUID cooperative) {
        if (accounts.holds(reader, PlatformRole.ADMIN)) return true;
        var resource = Resource.of(cooperative);
        var reads = authority.decide(reader, Action.BOOKS_READ, resource).allowed();
        var village = cooperatives.get(cooperative).villageCode();
        if (!reads && accounts.oversees(reader, PlatformRole.OFFICIAL, village)) return false;
        authority.require(reader, Action.BOOKS_READ, resource);
        return true;
    }
}

package id.balai.appointments;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.authorization.Authority;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.identity.Accounts;
import id.balai.identity.PrintedCode;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Grants;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.membership.Offices;
import id.balai.refusal.MissingField;
import id.balai.refusal.NotFound;
import id.balai.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Inviting somebody to an account and an office by a code on paper, since many have no e-mail. */
@ApplicationScoped
@Transactional
public class Invitations {
    private static final int MOST_OPEN = 50;
    private static final int SHOWN = 100;

    private final InvitationTable table;
    private final Giving giving;
    private final Accounts accounts;
    private final Offices offices;
    private final Grants grants;
    private final Codes codes;
    private final InstantSource clock;

    @Inject
    public Invitations(
            Sql sql,
            Tenancy tenancy,
            Authority authority,
            Accounts accounts,
            Offices offices,
            Grants grants,
            Codes codes,
            InstantSource clock) {
        this.table = new InvitationTable(sql, tenancy);
        this.giving = new Giving(authority, accounts, offices);
        this.accounts = accounts;
        this.offices = offices;
        this.grants = grants;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Invites somebody to an office.
     *
     * @return the code, the only time it can be read
     */
    public String invite(UUID giver, UUID cooperative, String named, Term term) {
        if (term.role() == OfficeRole.PENDAMPING) throw NotToGive.asAMentor();
        giving.allows(giver, cooperative, term.role());
        if (named.isBlank()) throw new MissingField("name");
        Office.appoint(cooperative, giver, term.role(), term.from(), term.to(), term.decision());
        if (open(cooperative).size() >= MOST_OPEN) throw new TooManyInvitations(MOST_OPEN);
        var code = PrintedCode.make();
        var standing = Standing.open(giver, clock.instant());
        var invitation = new Invitation(cooperative, UuidCreator.getTimeOrderedEpoch(), named.strip(), term, standing);
        table.keep(invitation, PrintedCode.digest(code));
        grants.write(line(giver, GrantKind.INVITED, invitation));
        return code;
    }

    /** Invitations nobody has accepted yet. */
    public List<Invitation> open(UUID giver, UUID cooperative) {
        return giving.gives(giver, cooperative).isEmpty() ? List.of() : open(cooperative);
    }

    private List<Invitation> open(UUID cooperative) {
        return table.of(cooperative, SHOWN).stream()
                .filter(invitation -> invitation.standing().isOpen(clock.instant()))
                .toList();
    }

    /** Takes an invitation back before it is accepted. */
    public void withdraw(UUID giver, UUID cooperative, UUID id) {
        var invitation = table.of(cooperative, SHOWN).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation", id));
        giving.allows(giver, cooperative, invitation.term().role());
        table.withdraw(invitation, clock.instant());
        grants.write(line(giver, GrantKind.INVITATION_WITHDRAWN, invitation));
    }

    /** Opens an account for whoever bears the code, and gives it the office. */
    public void accept(String code, String device, String username, String password) {
        var invitation = standing(code, device);
        var person = accounts.register(invitation.named(), "").id();
        accounts.open(person, username, password, Set.of(), "");
        take(invitation, person);
    }

    /** Gives the office to somebody who has an account already; never to whoever invited. */
    public void acceptAs(UUID person, String code, String device) {
        var invitation = standing(code, device);
        giving.fits(invitation.standing().invitedBy(), person, invitation.cooperative(), invitation.term());
        take(invitation, person);
    }

    private Invitation standing(String code, String device) {
        var invitation = codes.read(Invitation.class, code, device);
        try {
            giving.allows(
                    invitation.standing().invitedBy(),
                    invitation.cooperative(),
                    invitation.term().role());
        } catch (Refusal noLonger) {
            throw BadCode.voided();
        }
        return invitation;
    }

    private void take(Invitation invitation, UUID person) {
        table.accept(invitation, person, clock.instant());
        var term = invitation.term();
        offices.appoint(invitation.cooperative(), person, term.role(), term.from(), term.to(), term.decision());
        grants.write(line(invitation.standing().invitedBy(), GrantKind.INVITATION_ACCEPTED, invitation)
                .to(person));
    }

    private Grant line(UUID giver, GrantKind kind, Invitation invitation) {
        var term = invitation.term();
        return Grant.by(giver, kind, clock.instant())
                .toSomebodyNamed(invitation.named())
                .in(invitation.cooperative())
                .of(term.role(), term.to(), term.decision());
    }
}

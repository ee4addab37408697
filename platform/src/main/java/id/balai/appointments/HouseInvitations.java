package id.balai.appointments;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.authorization.AdminOnly;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.identity.Accounts;
import id.balai.identity.PlatformRole;
import id.balai.identity.PrintedCode;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Grants;
import id.balai.refusal.MissingField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Inviting trainers, officials, policy officers, mentors and administrators by a code on paper; by an administrator. */
@ApplicationScoped
@Transactional
public class HouseInvitations {
    private final HouseInvitationTable table;
    private final Accounts accounts;
    private final Grants grants;
    private final Codes codes;
    private final InstantSource clock;

    @Inject
    public HouseInvitations(
            Sql sql, Tenancy tenancy, Accounts accounts, Grants grants, Codes codes, InstantSource clock) {
        this.table = new HouseInvitationTable(sql, tenancy);
        this.accounts = accounts;
        this.grants = grants;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Invites somebody to a role in the house for a region, by a decision. The account is a new one: nobody adds to what
     * they have.
     *
     * @return the code, the only time it can be read
     */
    public String invite(UUID admin, String named, PlatformRole role, String region, String decision) {
        mustBeAdmin(admin);
        if (named.isBlank()) throw new MissingField("name");
        if (decision.isBlank()) throw new MissingField("decision");
        if (!region.matches("\\*|\\d\\d(\\.\\d\\d(\\.\\d\\d(\\.\\d{4})?)?)?")) throw new NoRegion(region);
        var code = PrintedCode.make();
        var id = UuidCreator.getTimeOrderedEpoch();
        var standing = Standing.open(admin, clock.instant());
        var invitation = new HouseInvitation(id, named.strip(), role, region, decision.strip(), standing);
        table.keep(invitation, PrintedCode.digest(code));
        grants.write(line(GrantKind.INVITED, admin, invitation));
        return code;
    }

    /** Invitations nobody has accepted yet. */
    public List<HouseInvitation> open(UUID admin) {
        mustBeAdmin(admin);
        return table.all().stream()
                .filter(invitation -> invitation.standing().isOpen(clock.instant()))
                .toList();
    }

    /** Takes an invitation back before it is accepted. */
    public void withdraw(UUID admin, HouseInvitation invitation) {
        mustBeAdmin(admin);
        table.withdraw(invitation.id(), clock.instant());
        grants.write(line(GrantKind.INVITATION_WITHDRAWN, admin, invitation));
    }

    /** Opens the account of whoever bears the code, with its role; void once its giver is no administrator any more. */
    public void accept(String code, String device, String username, String password) {
        var invitation = codes.read(HouseInvitation.class, code, device);
        if (!accounts.holds(invitation.standing().invitedBy(), PlatformRole.ADMIN)) throw BadCode.voided();
        var person = accounts.register(invitation.named(), "").id();
        accounts.open(person, username, password, Set.of(invitation.role()), invitation.region());
        table.accept(invitation, person, clock.instant());
        grants.write(line(GrantKind.INVITATION_ACCEPTED, invitation.standing().invitedBy(), invitation)
                .to(person));
    }

    private Grant line(GrantKind kind, UUID by, HouseInvitation invitation) {
        return Grant.by(by, kind, clock.instant())
                .toSomebodyNamed(invitation.named())
                .of(invitation.role().name())
                .by(invitation.decision());
    }

    private void mustBeAdmin(UUID person) {
        if (!accounts.holds(person, PlatformRole.ADMIN)) throw new AdminOnly();
    }
}

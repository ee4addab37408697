package id.balai.light.site;

import id.balai.appointments.Borne;
import id.balai.appointments.HouseInvitation;
import id.balai.appointments.Invitation;
import id.balai.appointments.Recovery;
import id.balai.appointments.Standing;
import id.balai.identity.Accounts;
import id.balai.membership.Cooperatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Says what a code stands for. */
@ApplicationScoped
public class CodeWords {
    private final Accounts accounts;
    private final Cooperatives cooperatives;

    @Inject
    public CodeWords(Accounts accounts, Cooperatives cooperatives) {
        this.accounts = accounts;
        this.cooperatives = cooperatives;
    }

    CodeView of(Visit visit, String code, Borne found) {
        if (found instanceof Invitation invitation) return office(visit, code, invitation);
        if (found instanceof HouseInvitation invitation) return house(visit, code, invitation);
        return back(code, (Recovery) found);
    }

    private CodeView office(Visit visit, String code, Invitation found) {
        var office = visit.say("role.in." + found.term().role());
        var where = cooperatives.get(found.cooperative()).name();
        var as = visit.signedIn() == null ? "" : name(visit.person());
        return invited(visit, code, found, found.named(), office, where, found.standing(), as);
    }

    private CodeView house(Visit visit, String code, HouseInvitation found) {
        var office = visit.say("platform." + found.role());
        return invited(visit, code, found, found.named(), office, "Balai", found.standing(), "");
    }

    private CodeView invited(
            Visit visit,
            String code,
            Borne found,
            String named,
            String office,
            String where,
            Standing standing,
            String as) {
        var until = visit.frame().moment(standing.validUntil());
        return new CodeView(code, found, named, office, where, name(standing.invitedBy()), until, "", as, "", "");
    }

    private CodeView back(String code, Recovery found) {
        return new CodeView(code, found, name(found.person()), "", "", "", "", found.username(), "", "", "");
    }

    private String name(UUID person) {
        return accounts.get(person).fullName();
    }
}

package id.balai.authorization.rest;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.identity.CurrentPerson;
import id.balai.membership.Cooperatives;
import id.balai.money.Rupiah;
import id.balai.refusal.MissingField;
import id.balai.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Says beforehand what a person may do, with the reasons a refusal would give. */
@ApplicationScoped
@Path("authority/explain")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuthorityResource {
    private final Authority authority;
    private final Cooperatives cooperatives;
    private final CurrentPerson current;

    @Inject
    public AuthorityResource(Authority authority, Cooperatives cooperatives, CurrentPerson current) {
        this.authority = authority;
        this.cooperatives = cooperatives;
        this.current = current;
    }

    /** Which action, in the cooperative of which village, perhaps for which amount. */
    public record Asked(
            @Nullable String action,
            @Nullable String cooperative,
            @Nullable Long amount) {
        Action toAction() {
            return Action.of(MissingField.required("action", action));
        }
    }

    @POST
    public DecisionView explain(
            @Nullable Asked given, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        var asked = MissingField.required("body", given);
        var person = current.id();
        var cooperative = cooperatives.getByVillage(MissingField.required("cooperative", asked.cooperative()));
        var amount = asked.amount() == null ? null : Rupiah.of(asked.amount());
        var decision = authority.decide(person, asked.toAction(), new Resource(cooperative.id(), amount, null));
        return DecisionView.of(decision, Languages.of(language));
    }
}

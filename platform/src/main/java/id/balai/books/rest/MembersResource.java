package id.balai.books.rest;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.identity.CurrentPerson;
import id.balai.ledger.Migrations;
import id.balai.membership.Cooperatives;
import id.balai.membership.Register;
import id.balai.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Bringing in a register of members: by an officer who admits members, or under leave to move in. */
@ApplicationScoped
@Path("cooperatives/{village}/members/import")
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {
    private final Register register;
    private final Cooperatives cooperatives;
    private final Migrations migrations;
    private final Authority authority;
    private final CurrentPerson current;

    @Inject
    public MembersResource(
            Register register,
            Cooperatives cooperatives,
            Migrations migrations,
            Authority authority,
            CurrentPerson current) {
        this.register = register;
        this.cooperatives = cooperatives;
        this.migrations = migrations;
        this.authority = authority;
        this.current = current;
    }

    @POST
    public Response bringIn(
            @PathParam("village") String village,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            String csv) {
        var person = current.id();
        var cooperative = cooperatives.getByVillage(village).id();
        if (migrations.grantOf(person, cooperative).isEmpty())
            authority.require(person, Action.MEMBER_ADMIT, Resource.of(cooperative));
        var view = RegisterView.of(register.bringIn(cooperative, csv), Languages.of(language));
        return Response.status(view.admitted() > 0 ? Response.Status.CREATED : Response.Status.OK)
                .entity(view)
                .build();
    }
}

package id.balai.books.rest;

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
    private final Movers movers;

    @Inject
    public MembersResource(Register register, Movers movers) {
        this.register = register;
        this.movers = movers;
    }

    @POST
    public Response bringIn(
            @PathParam("village") String village,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            String csv) {
        var cooperative = movers.mayBringInMembers(village);
        var view = RegisterView.of(register.bringIn(cooperative, csv), Languages.of(language));
        return Response.status(view.admitted() > 0 ? Response.Status.CREATED : Response.Status.OK)
                .entity(view)
                .build();
    }
}

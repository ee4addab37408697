package id.balai.books.rest;

import static id.balai.refusal.MissingField.required;

import id.balai.authorization.AdminOnly;
import id.balai.authorization.Authority;
import id.balai.identity.Accounts;
import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.ledger.Migrations;
import id.balai.membership.Cooperatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Leave to bring in the books of the past. */
@ApplicationScoped
@Path("cooperatives/{village}/migration-grants")
@Produces(MediaType.APPLICATION_JSON)
public class MigrationGrantsResource {
    private final Migrations migrations;
    private final Authority authority;
    private final Cooperatives cooperatives;
    private final Accounts accounts;
    private final CurrentPerson current;

    @Inject
    public MigrationGrantsResource(
            Migrations migrations,
            Authority authority,
            Cooperatives cooperatives,
            Accounts accounts,
            CurrentPerson current) {
        this.migrations = migrations;
        this.authority = authority;
        this.cooperatives = cooperatives;
        this.accounts = accounts;
        this.current = current;
    }

    /** To whom, for how many days. */
    public record Leave(@Nullable String username, @Nullable Integer days) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(@PathParam("village") String village, @Nullable Leave given) {
        var admin = current.id();
        var cooperative = cooperatives.getByVillage(village).id();
        if (!current.is(PlatformRole.ADMIN)) {
            authority.mustBelong(admin, cooperative);
            throw new AdminOnly();
        }
        var leave = required("body", given);
        migrations.grant(
                admin,
                cooperative,
                accounts.personOf(required("username", leave.username())),
                required("days", leave.days()));
        return Response.status(Response.Status.CREATED).entity(leave).build();
    }
}

package id.balai.books.rest;

import static id.balai.refusal.MissingField.required;

import id.balai.authorization.rest.Visitors;
import id.balai.identity.CurrentPerson;
import id.balai.ledger.Ledger;
import id.balai.ledger.Posted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Closing a year of a cooperative's books. */
@ApplicationScoped
@Path("cooperatives/{village}/years/{year: \\d{4}}/closing")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class YearsResource {
    private final Ledger ledger;
    private final Visitors visitors;
    private final CurrentPerson current;

    @Inject
    public YearsResource(Ledger ledger, Visitors visitors, CurrentPerson current) {
        this.ledger = ledger;
        this.visitors = visitors;
        this.current = current;
    }

    /** What the closing journal says. */
    public record Memo(@Nullable String memo) {}

    @POST
    public Response close(
            @PathParam("village") String village,
            @PathParam("year") int year,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            @Nullable Memo body) {
        var cooperative = visitors.cooperativeOf(village);
        var memo = required("memo", required("body", body).memo());
        Posted posted = ledger.closeYear(current.id(), cooperative, key, year, memo);
        return Response.status(posted.replayed() ? Response.Status.OK : Response.Status.CREATED)
                .entity(posted)
                .build();
    }
}

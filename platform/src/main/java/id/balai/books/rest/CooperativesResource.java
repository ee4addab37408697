package id.balai.books.rest;

import static id.balai.refusal.MissingField.required;

import id.balai.authorization.AdminOnly;
import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.ledger.Founding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens cooperatives. */
@ApplicationScoped
@Path("cooperatives")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CooperativesResource {
    private final Founding founding;
    private final CurrentPerson current;

    @Inject
    public CooperativesResource(Founding founding, CurrentPerson current) {
        this.founding = founding;
        this.current = current;
    }

    /** The village, the name, and the first day of the books. */
    public record NewCooperative(
            @Nullable String villageCode,
            @Nullable String name,
            @Nullable LocalDate bookYearStart) {}

    /** A cooperative as the API tells it. */
    public record Opened(UUID id, String villageCode, String name, LocalDate openedOn) {}

    @POST
    public Response open(@Nullable NewCooperative given) {
        var asked = required("body", given);
        current.id();
        if (!current.is(PlatformRole.ADMIN)) throw new AdminOnly();
        var cooperative = founding.found(
                required("villageCode", asked.villageCode()),
                required("name", asked.name()),
                required("bookYearStart", asked.bookYearStart()));
        return Response.created(URI.create("cooperatives/" + cooperative.villageCode()))
                .entity(new Opened(
                        cooperative.id(), cooperative.villageCode(), cooperative.name(), cooperative.openedOn()))
                .build();
    }
}

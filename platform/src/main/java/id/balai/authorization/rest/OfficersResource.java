package id.balai.authorization.rest;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.identity.Accounts;
import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.membership.Cooperatives;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.membership.Offices;
import id.balai.refusal.MissingField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appointing somebody to an office: by the administrator, or by the chair (ketua) of the cooperative. */
@ApplicationScoped
@Path("cooperatives/{village}/officers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OfficersResource {
    private final Cooperatives cooperatives;
    private final Offices offices;
    private final Accounts accounts;
    private final Authority authority;
    private final CurrentPerson current;

    @Inject
    public OfficersResource(
            Cooperatives cooperatives, Offices offices, Accounts accounts, Authority authority, CurrentPerson current) {
        this.cooperatives = cooperatives;
        this.offices = offices;
        this.accounts = accounts;
        this.authority = authority;
        this.current = current;
    }

    /** Whom, to what, from when to when, by which decision. */
    public record Appointment(
            @Nullable String username,
            @Nullable OfficeRole role,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String decision) {}

    /** An office as the API tells it. */
    public record OfficeView(UUID id, OfficeRole role, LocalDate from, LocalDate to, String decision) {
        static OfficeView of(Office office) {
            return new OfficeView(office.id(), office.role(), office.from(), office.to(), office.decision());
        }
    }

    @POST
    @Transactional
    public Response appoint(@PathParam("village") String village, @Nullable Appointment given) {
        var appointment = MissingField.required("body", given);
        var cooperative = cooperatives.getByVillage(village).id();
        if (!current.is(PlatformRole.ADMIN))
            authority.require(current.id(), Action.OFFICER_APPOINT, Resource.of(cooperative));
        var office = offices.appoint(
                cooperative,
                accounts.personOf(MissingField.required("username", appointment.username())),
                MissingField.required("role", appointment.role()),
                MissingField.required("from", appointment.from()),
                MissingField.required("to", appointment.to()),
                MissingField.required("decision", appointment.decision()));
        return Response.status(Response.Status.CREATED)
                .entity(OfficeView.of(office))
                .build();
    }
}

package id.balai.appointments.rest;

import id.balai.appointments.Appointments;
import id.balai.appointments.Term;
import id.balai.authorization.rest.Visitors;
import id.balai.identity.Accounts;
import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.membership.Cooperatives;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.refusal.MissingField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private final Visitors visitors;
    private final Appointments appointments;
    private final Accounts accounts;
    private final CurrentPerson current;

    @Inject
    public OfficersResource(
            Cooperatives cooperatives,
            Visitors visitors,
            Appointments appointments,
            Accounts accounts,
            CurrentPerson current) {
        this.cooperatives = cooperatives;
        this.visitors = visitors;
        this.appointments = appointments;
        this.accounts = accounts;
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
    public Response appoint(@PathParam("village") String village, @Nullable Appointment given) {
        var cooperative = current.is(PlatformRole.ADMIN)
                ? cooperatives.getByVillage(village).id()
                : visitors.cooperativeOf(village);
        var appointment = MissingField.required("body", given);
        var office = appointments.appoint(
                current.id(),
                cooperative,
                accounts.personOf(MissingField.required("username", appointment.username())),
                new Term(
                        MissingField.required("role", appointment.role()),
                        MissingField.required("from", appointment.from()),
                        MissingField.required("to", appointment.to()),
                        MissingField.required("decision", appointment.decision())));
        return Response.status(Response.Status.CREATED)
                .entity(OfficeView.of(office))
                .build();
    }
}

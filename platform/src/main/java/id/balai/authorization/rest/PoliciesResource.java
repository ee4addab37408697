package id.balai.authorization.rest;

import static id.balai.refusal.MissingField.required;

import id.balai.authorization.PolicyChange;
import id.balai.authorization.PolicyDraft;
import id.balai.authorization.PolicyEffect;
import id.balai.authorization.PolicyOffice;
import id.balai.authorization.PolicyVersion;
import id.balai.identity.CurrentPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The versions of the policy, what another would change, and the next one. */
@ApplicationScoped
@Path("policies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PoliciesResource {
    private final PolicyOffice office;
    private final CurrentPerson current;

    @Inject
    public PoliciesResource(PolicyOffice office, CurrentPerson current) {
        this.office = office;
        this.current = current;
    }

    /** A version as the API tells it. */
    public record VersionView(
            int version,
            LocalDate validFrom,
            String legalBasis,
            String why,
            @Nullable UUID enactedBy,
            @Nullable Instant enactedAt,
            List<PolicyChangeBody> changes) {
        static VersionView of(PolicyVersion version) {
            return new VersionView(
                    version.policy().version(),
                    version.validFrom(),
                    version.legalBasis(),
                    version.why(),
                    version.enactedBy(),
                    version.enactedAt(),
                    version.changes().stream().map(PolicyChangeBody::of).toList());
        }
    }

    /** Which version was edited, to what, from when, on which basis and why. */
    public record Draft(
            @Nullable Integer basedOn,
            @Nullable List<PolicyChangeBody> changes,
            @Nullable LocalDate validFrom,
            @Nullable String legalBasis,
            @Nullable String why) {
        List<PolicyChange> toChanges() {
            return required("changes", changes).stream()
                    .map(PolicyChangeBody::toChange)
                    .toList();
        }
    }

    @GET
    public List<VersionView> history() {
        current.id();
        return office.history().stream().map(VersionView::of).toList();
    }

    @POST
    @Path("effect")
    public PolicyEffect effect(@Nullable Draft given) {
        var draft = required("body", given);
        return office.effect(current.id(), required("basedOn", draft.basedOn()), draft.toChanges());
    }

    @POST
    public Response enact(@Nullable Draft given) {
        var draft = required("body", given);
        var version = office.enact(
                current.id(),
                new PolicyDraft(
                        required("basedOn", draft.basedOn()),
                        draft.toChanges(),
                        required("validFrom", draft.validFrom()),
                        required("legalBasis", draft.legalBasis()),
                        required("why", draft.why())));
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("version", version))
                .build();
    }
}

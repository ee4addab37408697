package id.balai.approvals.rest;

import static id.balai.refusal.MissingField.required;

import id.balai.approvals.ApprovalRequest;
import id.balai.approvals.Approvals;
import id.balai.approvals.rest.PostingResource.Answer;
import id.balai.authorization.rest.Visitors;
import id.balai.identity.CurrentPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for a second person: read, approved, or sent back. */
@ApplicationScoped
@Path("cooperatives/{village}/approvals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalsResource {
    private final Approvals approvals;
    private final Visitors visitors;
    private final CurrentPerson current;

    @Inject
    public ApprovalsResource(Approvals approvals, Visitors visitors, CurrentPerson current) {
        this.approvals = approvals;
        this.visitors = visitors;
        this.current = current;
    }

    /** Why a journal is sent back. */
    public record Reason(@Nullable String why) {}

    @GET
    public List<ApprovalRequest> waiting(@PathParam("village") String village) {
        return approvals.of(current.id(), visitors.cooperativeOf(village));
    }

    @POST
    @Path("{id}/approval")
    public Response approve(@PathParam("village") String village, @PathParam("id") UUID request) {
        var posted = approvals.approve(current.id(), visitors.cooperativeOf(village), request);
        return Response.status(Response.Status.CREATED)
                .entity(new Answer(posted.journal(), posted.number(), posted.replayed()))
                .build();
    }

    @POST
    @Path("{id}/rejection")
    public Response reject(
            @PathParam("village") String village, @PathParam("id") UUID request, @Nullable Reason reason) {
        var cooperative = visitors.cooperativeOf(village);
        approvals.reject(
                current.id(),
                cooperative,
                request,
                required("why", required("body", reason).why()));
        return Response.noContent().build();
    }
}

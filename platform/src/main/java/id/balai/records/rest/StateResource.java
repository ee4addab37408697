package id.balai.records.rest;

import id.balai.records.Care;
import id.balai.records.DocumentScope;
import id.balai.records.Documents;
import id.balai.records.Scope;
import id.balai.xapi.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;

/** Communication 2.3: where an agent stands in an activity, for the activity to go on from. */
@ApplicationScoped
@Path("activities/state")
public class StateResource {
    private static final Set<String> ONE = Set.of("activityId", "agent", "registration", "stateId");
    private static final Set<String> ONE_OR_ALL = Set.of("activityId", "agent", "registration", "stateId", "since");

    private final Documents documents;

    @Inject
    public StateResource(Documents documents) {
        this.documents = documents;
    }

    @GET
    public Response get(@Context ContainerRequestContext request) {
        Asking.of(request).requireRead(Scope.STATE);
        var parameters = parameters(request, ONE_OR_ALL);
        return document(request, parameters).get(parameters.moment("since"));
    }

    /** Only 2.0.0 asks a writer to name the state that is overwritten. */
    @PUT
    public Response put(@Context ContainerRequestContext request, InputStream body) {
        Asking.of(request).require(Scope.STATE);
        return document(request, parameters(request, ONE))
                .put(body, Asking.version(request) == Version.V1_0_3 ? Care.NEVER : Care.WHEN_THERE);
    }

    @POST
    public Response post(@Context ContainerRequestContext request, InputStream body) {
        Asking.of(request).require(Scope.STATE);
        return document(request, parameters(request, ONE)).post(body);
    }

    @DELETE
    public Response delete(@Context ContainerRequestContext request) {
        Asking.of(request).require(Scope.STATE);
        var document = document(request, parameters(request, ONE));
        if (document.name().isPresent()) return document.delete();
        documents.deleteAll(document.scope());
        return Response.noContent().build();
    }

    private DocumentRequest document(ContainerRequestContext request, Parameters parameters) {
        var scope = DocumentScope.state(
                parameters.requiredIri("activityId"),
                parameters.requiredAgent("agent"),
                parameters.uuid("registration"));
        return new DocumentRequest(documents, scope, parameters.text("stateId"), request);
    }

    private static Parameters parameters(ContainerRequestContext request, Set<String> known) {
        return Parameters.of(request.getUriInfo(), Asking.version(request), known);
    }
}

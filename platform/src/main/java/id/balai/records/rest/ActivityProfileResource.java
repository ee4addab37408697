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

/** Communication 2.7: documents about an activity, whoever takes part in it. */
@ApplicationScoped
@Path("activities/profile")
public class ActivityProfileResource {
    private static final Set<String> ONE = Set.of("activityId", "profileId");
    private static final Set<String> ONE_OR_ALL = Set.of("activityId", "profileId", "since");

    private final Documents documents;

    @Inject
    public ActivityProfileResource(Documents documents) {
        this.documents = documents;
    }

    @GET
    public Response get(@Context ContainerRequestContext request) {
        Asking.of(request).requireRead(Scope.PROFILE);
        var parameters = parameters(request, ONE_OR_ALL);
        return document(request, parameters).get(parameters.moment("since"));
    }

    @PUT
    public Response put(@Context ContainerRequestContext request, InputStream body) {
        Asking.of(request).require(Scope.PROFILE);
        return document(request, parameters(request, ONE))
                .put(body, Asking.version(request) == Version.V1_0_3 ? Care.ALWAYS : Care.WHEN_THERE);
    }

    @POST
    public Response post(@Context ContainerRequestContext request, InputStream body) {
        Asking.of(request).require(Scope.PROFILE);
        return document(request, parameters(request, ONE)).post(body);
    }

    @DELETE
    public Response delete(@Context ContainerRequestContext request) {
        Asking.of(request).require(Scope.PROFILE);
        return document(request, parameters(request, ONE)).delete();
    }

    private DocumentRequest document(ContainerRequestContext request, Parameters parameters) {
        var scope = DocumentScope.activityProfile(parameters.requiredIri("activityId"));
        return new DocumentRequest(documents, scope, parameters.text("profileId"), request);
    }

    private static Parameters parameters(ContainerRequestContext request, Set<String> known) {
        return Parameters.of(request.getUriInfo(), Asking.version(request), known);
    }
}

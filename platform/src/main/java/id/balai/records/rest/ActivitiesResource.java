package id.balai.records.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.balai.records.KnownActivities;
import id.balai.records.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** Communication 2.5: everything the store knows of an activity. */
@ApplicationScoped
@Path("activities")
public class ActivitiesResource {
    private final KnownActivities activities;

    @Inject
    public ActivitiesResource(KnownActivities activities) {
        this.activities = activities;
    }

    @GET
    public Response get(@Context ContainerRequestContext request) {
        var asking = Asking.of(request);
        asking.requireRead(Scope.STATEMENTS_READ, Scope.STATEMENTS_READ_MINE, Scope.PROFILE);
        var iri = Parameters.of(request.getUriInfo(), asking.version(), Set.of("activityId"))
                .requiredIri("activityId");
        var activity = JsonNodeFactory.instance
                .objectNode()
                .put("objectType", "Activity")
                .put("id", iri);
        activities
                .definition(asking.organisation(), iri)
                .ifPresent(definition -> activity.set("definition", definition));
        return Response.ok(activity.toString(), MediaType.APPLICATION_JSON).build();
    }
}

package id.balai.records.rest;

import id.balai.records.Care;
import id.balai.records.DocumentScope;
import id.balai.records.Documents;
import id.balai.records.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** Communication 2.3: where an agent stands in an activity, for the activity to go on from. */
@ApplicationScoped
@Path("activities/state")
public class StateResource extends DocumentResource {
    @Inject
    public StateResource(Documents documents) {
        super(documents, Scope.STATE, "stateId", Set.of("activityId", "agent", "registration"));
    }

    /** One document, or all there are. */
    @DELETE
    @Override
    public Response delete(@Context ContainerRequestContext request) {
        var document = writing(request);
        return document.name().isPresent() ? document.delete() : document.deleteAll();
    }

    @Override
    DocumentScope scope(Parameters parameters) {
        return DocumentScope.state(
                parameters.requiredIri("activityId"),
                parameters.requiredAgent("agent"),
                parameters.uuid("registration"));
    }

    @Override
    Care careIn103() {
        return Care.NEVER;
    }
}

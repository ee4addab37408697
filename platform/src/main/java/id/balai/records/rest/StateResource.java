package id.balai.records.rest;

import id.balai.records.Care;
import id.balai.records.DocumentScope;
import id.balai.records.Documents;
import id.balai.records.LaunchedUnit;
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
    private static final String LAUNCH_DATA = "LMS.LaunchData";

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

    /** Its own state of its own registration; what the unit was launched with is read only (cmi5 10.2.1). */
    @Override
    boolean within(LaunchedUnit unit, Parameters parameters, boolean writing) {
        var own = parameters.requiredAgent("agent").equals(unit.actor())
                && parameters.requiredIri("activityId").equals(unit.activity())
                && parameters
                        .uuid("registration")
                        .filter(unit.registration()::equals)
                        .isPresent();
        var name = parameters.name("stateId").orElse(LAUNCH_DATA);
        return own && !(writing && name.equals(LAUNCH_DATA));
    }

    @Override
    Care careIn103() {
        return Care.NEVER;
    }
}

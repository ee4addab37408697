package id.balai.records.rest;

import id.balai.records.Care;
import id.balai.records.DocumentScope;
import id.balai.records.Documents;
import id.balai.records.LaunchedUnit;
import id.balai.records.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Set;

/** Communication 2.7: documents about an activity, whoever takes part in it. */
@ApplicationScoped
@Path("activities/profile")
public class ActivityProfileResource extends DocumentResource {
    @Inject
    public ActivityProfileResource(Documents documents) {
        super(documents, Scope.PROFILE, "profileId", Set.of("activityId"));
    }

    @Override
    DocumentScope scope(Parameters parameters) {
        return DocumentScope.activityProfile(parameters.requiredIri("activityId"));
    }

    /** Documents here are seen by every learner of the activity, so no unit writes them. */
    @Override
    boolean within(LaunchedUnit unit, Parameters parameters, boolean writing) {
        return parameters.requiredIri("activityId").equals(unit.activity()) && !writing;
    }

    @Override
    Care careIn103() {
        return Care.ALWAYS;
    }
}

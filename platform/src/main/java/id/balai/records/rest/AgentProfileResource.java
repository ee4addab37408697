package id.balai.records.rest;

import id.balai.records.Care;
import id.balai.records.DocumentScope;
import id.balai.records.Documents;
import id.balai.records.LaunchedUnit;
import id.balai.records.LaunchedUnits;
import id.balai.records.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Set;

/** Communication 2.6: documents about an agent, whatever the activity. */
@ApplicationScoped
@Path("agents/profile")
public class AgentProfileResource extends DocumentResource {
    private static final String PREFERENCES = "cmi5LearnerPreferences";

    private final LaunchedUnits units;

    @Inject
    public AgentProfileResource(Documents documents, LaunchedUnits units) {
        super(documents, Scope.PROFILE, "profileId", Set.of("agent"));
        this.units = units;
    }

    @Override
    DocumentScope scope(Parameters parameters) {
        return DocumentScope.agentProfile(parameters.requiredAgent("agent"));
    }

    /** A unit reads how its learner wants to learn; changing that is not its business (cmi5 11 leaves it to the LMS). */
    @Override
    boolean within(LaunchedUnit unit, Parameters parameters, boolean writing) {
        return parameters.requiredAgent("agent").equals(unit.actor())
                && parameters.name("profileId").filter(PREFERENCES::equals).isPresent()
                && !writing;
    }

    @Override
    void wasRead(LaunchedUnit unit) {
        units.preferencesRead(unit);
    }

    @Override
    Care careIn103() {
        return Care.ALWAYS;
    }
}

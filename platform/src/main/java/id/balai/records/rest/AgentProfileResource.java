package id.balai.records.rest;

import id.balai.records.Care;
import id.balai.records.DocumentScope;
import id.balai.records.Documents;
import id.balai.records.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Set;

/** Communication 2.6: documents about an agent, whatever the activity. */
@ApplicationScoped
@Path("agents/profile")
public class AgentProfileResource extends DocumentResource {
    @Inject
    public AgentProfileResource(Documents documents) {
        super(documents, Scope.PROFILE, "profileId", Set.of("agent"));
    }

    @Override
    DocumentScope scope(Parameters parameters) {
        return DocumentScope.agentProfile(parameters.requiredAgent("agent"));
    }

    @Override
    Care careIn103() {
        return Care.ALWAYS;
    }
}

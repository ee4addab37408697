package id.balai.learning.rest;

import id.balai.identity.CurrentPerson;
import id.balai.learning.EventResult;
import id.balai.learning.Learning;
import id.balai.learning.LearningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Where the player hands in what happened, perhaps hours later. */
@Path("learning/sync")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {
    private final Learning learning;
    private final CurrentPerson current;

    @Inject
    public OutboxResource(Learning learning, CurrentPerson current) {
        this.learning = learning;
        this.current = current;
    }

    @POST
    public List<EventResult> sync(List<LearningEvent> events) {
        return learning.sync(current.id(), events);
    }
}

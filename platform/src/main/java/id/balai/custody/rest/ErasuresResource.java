package id.balai.custody.rest;

import id.balai.custody.Erasures;
import id.balai.custody.Erasures.Erased;
import id.balai.identity.CurrentPerson;
import id.balai.refusal.MissingField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Taking a person out of the learning records. */
@ApplicationScoped
@Path("records/erasures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ErasuresResource {
    private final Erasures erasures;
    private final CurrentPerson current;

    @Inject
    public ErasuresResource(Erasures erasures, CurrentPerson current) {
        this.erasures = erasures;
        this.current = current;
    }

    /** Whom, by a username here or an e-mail address or agent elsewhere, and why. */
    public record Asked(@Nullable String whom, @Nullable String why) {}

    @POST
    public Erased erase(@Nullable Asked given) {
        var asked = MissingField.required("body", given);
        return erasures.erase(
                current.id(), MissingField.required("whom", asked.whom()), MissingField.required("why", asked.why()));
    }
}

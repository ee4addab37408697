package id.balai.records.rest;

import id.balai.records.PreconditionFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Communication 3.1: a precondition that does not hold is answered by 412. */
@Provider
@ApplicationScoped
public class PreconditionFailedMapper implements ExceptionMapper<PreconditionFailed> {
    @Override
    public Response toResponse(PreconditionFailed refusal) {
        return Response.status(Response.Status.PRECONDITION_FAILED)
                .type("application/problem+json")
                .entity(Map.of("title", "Precondition failed", "status", 412, "code", refusal.code()))
                .build();
    }
}

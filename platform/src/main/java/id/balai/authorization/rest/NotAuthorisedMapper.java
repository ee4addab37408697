package id.balai.authorization.rest;

import id.balai.authorization.NotAuthorised;
import id.balai.web.Languages;
import id.balai.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a denial as problem+json with every reason in words, and each reason's remedy. */
@Provider
@ApplicationScoped
public class NotAuthorisedMapper implements ExceptionMapper<NotAuthorised> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(NotAuthorised refusal) {
        var locale = Languages.of(headers);
        return Problem.of(refusal, locale)
                .with("reasons", ReasonView.of(refusal.decision().reasons(), locale))
                .answer();
    }
}

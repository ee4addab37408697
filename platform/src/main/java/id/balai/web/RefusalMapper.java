package id.balai.web;

import id.balai.refusal.Refusal;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a refusal as problem+json in the caller's language. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
    private static final int UNAUTHORIZED = 401;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Refusal refusal) {
        var problem = Problem.of(refusal, Languages.of(headers));
        if (problem.status() != UNAUTHORIZED) return problem.answer();
        return Response.fromResponse(problem.answer())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") // RFC 9110, 15.5.2
                .build();
    }
}

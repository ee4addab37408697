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
        var answer = Response.fromResponse(problem.answer());
        if (problem.status() == UNAUTHORIZED) answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer"); // RFC 9110, 15.5.2
        if (refusal.kind() == Refusal.Kind.TOO_MANY && refusal.facts().get("seconds") instanceof Number seconds)
            answer.header(HttpHeaders.RETRY_AFTER, seconds);
        return answer.build();
    }
}

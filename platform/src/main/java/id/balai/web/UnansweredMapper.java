package id.balai.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What no resource answered (no such address, another method, another type of body) in the same words as a refusal. */
@Provider
public class UnansweredMapper implements ExceptionMapper<WebApplicationException> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException failure) {
        var answer = failure.getResponse();
        if (answer.hasEntity() || answer.getStatus() < 400) return answer;
        return Response.fromResponse(answer)
                .type(Problem.JSON)
                .entity(Problem.of(answer.getStatus(), code(answer.getStatus()), Languages.of(headers)))
                .build();
    }

    private static String code(int status) {
        return switch (status) {
            case 404 -> "NO_ADDRESS";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 415 -> "UNSUPPORTED_TYPE";
            default -> status < 500 ? "BAD_REQUEST" : "INTERNAL";
        };
    }
}

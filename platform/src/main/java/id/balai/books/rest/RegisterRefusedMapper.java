package id.balai.books.rest;

import id.balai.membership.RegisterRefused;
import id.balai.web.Languages;
import id.balai.web.Problem;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a refused register as problem+json with the report beside it. */
@Provider
public class RegisterRefusedMapper implements ExceptionMapper<RegisterRefused> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(RegisterRefused refusal) {
        var locale = Languages.of(headers);
        return Problem.of(refusal, locale)
                .with("lines", RegisterView.of(refusal.lines(), locale).lines())
                .answer();
    }
}

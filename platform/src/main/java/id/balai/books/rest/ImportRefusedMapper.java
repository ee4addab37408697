package id.balai.books.rest;

import id.balai.ledger.ImportRefused;
import id.balai.web.Languages;
import id.balai.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a refused import as problem+json with the report beside it. */
@Provider
@ApplicationScoped
public class ImportRefusedMapper implements ExceptionMapper<ImportRefused> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ImportRefused refusal) {
        var locale = Languages.of(headers);
        return Problem.of(refusal, locale)
                .with("lines", ReportView.lines(refusal.report(), locale))
                .answer();
    }
}

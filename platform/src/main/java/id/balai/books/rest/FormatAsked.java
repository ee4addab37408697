package id.balai.books.rest;

import id.balai.books.report.PaperFormat;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** A report's format in its address says what is accepted, for callers who cannot say it in a header: a plain link. */
@Provider
@PreMatching
@ApplicationScoped
public class FormatAsked implements ContainerRequestFilter {
    private static final Pattern REPORT =
            Pattern.compile("/?cooperatives/[^/]+/(statements/[^/]+|trial-balance|journals|accounts/[^/]+/postings)");

    @Override
    public void filter(ContainerRequestContext request) {
        var format = request.getUriInfo().getQueryParameters().getFirst("format");
        if (format == null || !HttpMethod.GET.equals(request.getMethod())) return;
        if (!REPORT.matcher(request.getUriInfo().getPath()).matches()) return;
        var asked = PaperFormat.of(format).orElseThrow(() -> new NotFound("format", format));
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, asked.mediaType());
    }
}

package id.balai.records.rest;

import id.balai.records.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.InstantSource;
import java.util.Date;

/**
 * Every answer names the version it speaks and its moment, which the server leaves out and by which clients set their
 * clocks; answers about statements, the moment up to which they are complete.
 */
@Provider
@ApplicationScoped
public class StampFilter implements ContainerResponseFilter {
    private final Recorded recorded;
    private final InstantSource clock;

    @Inject
    public StampFilter(Recorded recorded, InstantSource clock) {
        this.recorded = recorded;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(VersionFilter.HEADER, Asking.version(request).number());
        headers.putSingle(HttpHeaders.DATE, Date.from(clock.instant()));
        if (request.getUriInfo().getPath().endsWith("statements"))
            headers.putSingle(
                    "X-Experience-API-Consistent-Through",
                    recorded.consistentThrough().toString());
    }
}

package id.balai.records.rest;

import id.balai.xapi.Version;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Leads the second base path to the same resources, and remembers by which one a request came. */
@Provider
@ApplicationScoped
@PreMatching
@Priority(100)
public class BasePathFilter implements ContainerRequestFilter {
    private static final String SECOND = "1.0.3/";

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var path = uri.getPath(false).replaceFirst("^/", "");
        Asking.version(request, path.startsWith(SECOND) ? Version.V1_0_3 : Version.V2_0_0);
        if (!path.startsWith(SECOND)) return;
        var there = uri.getRequestUriBuilder()
                .replacePath(uri.getBaseUri().getRawPath() + path.substring(SECOND.length()))
                .build();
        Asking.base(request, uri.getBaseUri().getPath() + SECOND);
        request.setRequestUri(uri.getBaseUri(), there);
    }
}

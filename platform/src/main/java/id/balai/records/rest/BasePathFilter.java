package id.balai.records.rest;

import id.balai.xapi.Version;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Leads the other base paths, of 1.0.3 and of launched units, to the same resources, and remembers by which one a request came. */
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
        var base = path.startsWith(LaunchPath.BASE) ? LaunchPath.BASE : path.startsWith(SECOND) ? SECOND : "";
        Asking.version(request, base.isEmpty() ? Version.V2_0_0 : Version.V1_0_3);
        if (base.isEmpty()) return;
        LaunchPath.note(request, base.equals(LaunchPath.BASE));
        var there = uri.getRequestUriBuilder()
                .replacePath(uri.getBaseUri().getRawPath()
                        + path.substring(base.length()).replaceFirst("^/+", ""))
                .build();
        Asking.base(request, uri.getBaseUri().getPath() + base);
        request.setRequestUri(uri.getBaseUri(), there);
    }
}

package id.balai.records.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * A launched unit lives in a sandbox without an origin, which browsers call {@code null}. They are told that such a page
 * may ask here, with the credentials it holds itself and never with a cookie; any other base path says nothing of it.
 */
@Provider
@ApplicationScoped
@PreMatching
@Priority(150)
public class OpaqueOriginFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String OPAQUE = "null";

    @Override
    public void filter(ContainerRequestContext request) {
        if (LaunchPath.of(request) && request.getMethod().equals("OPTIONS"))
            request.abortWith(Response.noContent().build());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!LaunchPath.of(request) || !OPAQUE.equals(request.getHeaderString("Origin"))) return;
        var headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", OPAQUE);
        headers.putSingle("Access-Control-Allow-Methods", "GET, PUT, POST, DELETE, OPTIONS");
        headers.putSingle(
                "Access-Control-Allow-Headers",
                "Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match, Accept-Language");
        headers.putSingle(
                "Access-Control-Expose-Headers",
                "ETag, Last-Modified, X-Experience-API-Version, X-Experience-API-Consistent-Through");
        headers.putSingle("Access-Control-Max-Age", "7200");
        headers.add("Vary", "Origin");
    }
}

package id.balai.records.rest;

import id.balai.records.BadRequest;
import id.balai.xapi.Version;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Communication 3.3: which version a request speaks; without saying so nothing is to be had but about. */
@Provider
@ApplicationScoped
@PreMatching
@Priority(300)
public class VersionFilter implements ContainerRequestFilter {
    static final String HEADER = "X-Experience-API-Version";

    @Override
    public void filter(ContainerRequestContext request) {
        var asked = request.getHeaderString(HEADER);
        var about = request.getUriInfo().getPath().replaceFirst("^/", "").equals("about");
        if (asked == null && about) return;
        if (asked == null) throw refused("is required");
        Asking.version(request, Version.named(asked.strip()).orElseThrow(() -> refused("must be 1.0.x or 2.0.x")));
    }

    private static BadRequest refused(String sentence) {
        return new BadRequest(HEADER, "Communication 3.3", sentence);
    }
}

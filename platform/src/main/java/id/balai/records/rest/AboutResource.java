package id.balai.records.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/** Communication 2.8: which versions are spoken here; anybody may ask. */
@ApplicationScoped
@Path("about")
public class AboutResource {
    private static final String VERSIONS = "{\"version\":[\"1.0.0\",\"1.0.1\",\"1.0.2\",\"1.0.3\",\"2.0.0\"]}";

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String get(@Context ContainerRequestContext request) {
        Parameters.of(request.getUriInfo(), Asking.version(request), Set.of());
        return VERSIONS;
    }
}

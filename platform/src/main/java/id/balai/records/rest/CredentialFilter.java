package id.balai.records.rest;

import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.records.LrsCredentials;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Communication 4: systems come with HTTP Basic, persons with their session or personal token. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class CredentialFilter implements ContainerRequestFilter {
    private final LrsCredentials credentials;
    private final CurrentPerson current;

    @Inject
    public CredentialFilter(LrsCredentials credentials, CurrentPerson current) {
        this.credentials = credentials;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().replaceFirst("^/", "").equals("about")) return;
        var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        var caller = header != null && header.startsWith("Basic ") ? system(header.substring(6)) : person();
        Asking.caller(request, caller.orElseThrow(CredentialFilter::unknown));
    }

    private static NotAuthorizedException unknown() {
        return new NotAuthorizedException(Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"xAPI\"")
                .type("application/problem+json")
                .entity(Map.of("title", "Unauthorized", "status", 401, "clause", "Communication 4.0"))
                .build());
    }

    private Optional<Caller> system(String encoded) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 ? credentials.find(pair[0], pair[1]).map(Caller::system) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<Caller> person() {
        if (!current.signedIn()) return Optional.empty();
        var oversees = Stream.of(PlatformRole.ADMIN, PlatformRole.TRAINER, PlatformRole.OFFICIAL)
                .anyMatch(current::is);
        return Optional.of(oversees ? Caller.overseer(current.id()) : Caller.learner(current.id()));
    }
}

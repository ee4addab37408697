package id.balai.records.rest;

import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.records.Allowances;
import id.balai.records.LaunchedUnits;
import id.balai.records.LrsCredential;
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

/**
 * Communication 4: systems come with HTTP Basic, persons with their session or personal token. A launched unit has a
 * base path of its own: what it was given is good there alone, and nothing else is.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class CredentialFilter implements ContainerRequestFilter {
    private final LrsCredentials credentials;
    private final LaunchedUnits units;
    private final CurrentPerson current;
    private final Allowances allowances;

    @Inject
    public CredentialFilter(
            LrsCredentials credentials, LaunchedUnits units, CurrentPerson current, Allowances allowances) {
        this.credentials = credentials;
        this.units = units;
        this.current = current;
        this.allowances = allowances;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().replaceFirst("^/", "").equals("about")) return;
        var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        var basic = header != null && header.startsWith("Basic ");
        var launched = LaunchPath.of(request);
        var caller = basic && header != null
                ? holder(header.substring(6), launched, request)
                : launched ? Optional.<Caller>empty() : person();
        Asking.caller(request, caller.orElseThrow(CredentialFilter::unknown));
    }

    private static NotAuthorizedException unknown() {
        return new NotAuthorizedException(Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"xAPI\"")
                .type("application/problem+json")
                .entity(Map.of("title", "Unauthorized", "status", 401, "clause", "Communication 4.0"))
                .build());
    }

    private Optional<Caller> holder(String encoded, boolean launched, ContainerRequestContext request) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8).split(":", 2);
            if (pair.length < 2) return Optional.empty();
            return launched
                    ? units.find(pair[0], pair[1]).map(Caller::launched)
                    : credentials.find(pair[0], pair[1]).map(found -> system(found, request));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Whoever sends slowly is counted as it comes, so that a length that was not told counts too. */
    private Caller system(LrsCredential credential, ContainerRequestContext request) {
        allowances.asked(credential);
        if (credential.allowance().megabytesPerDay() != null)
            request.setEntityStream(
                    new CountedInput(request.getEntityStream(), bytes -> allowances.brought(credential, bytes)));
        return Caller.system(credential);
    }

    private Optional<Caller> person() {
        if (!current.signedIn()) return Optional.empty();
        var oversees = Stream.of(PlatformRole.ADMIN, PlatformRole.TRAINER, PlatformRole.OFFICIAL)
                .anyMatch(current::is);
        return Optional.of(oversees ? Caller.overseer(current.id()) : Caller.learner(current.id()));
    }
}

package id.balai.books.rest;

import id.balai.authorization.AdminOnly;
import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.ledger.Chain;
import id.balai.membership.Cooperatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** What the nightly check found in everybody's books, for the administrator, who may also have it done now. */
@ApplicationScoped
@Path("self-checks")
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {
    private final Chain chain;
    private final Cooperatives cooperatives;
    private final CurrentPerson current;

    @Inject
    public ChecksResource(Chain chain, Cooperatives cooperatives, CurrentPerson current) {
        this.chain = chain;
        this.cooperatives = cooperatives;
        this.current = current;
    }

    /** A cooperative's books, when they were checked, and what does not hold. */
    public record Found(String villageCode, String name, Instant at, boolean sound, List<String> problems) {}

    @GET
    public List<Found> found() {
        mustBeAdmin();
        return chain.lastChecks().stream().map(this::found).toList();
    }

    @POST
    public List<Found> check() {
        mustBeAdmin();
        chain.books().forEach(chain::check);
        return found();
    }

    private Found found(Chain.Checked checked) {
        var cooperative = cooperatives.get(checked.cooperative());
        return new Found(
                cooperative.villageCode(),
                cooperative.name(),
                checked.at(),
                checked.problems().isEmpty(),
                checked.problems());
    }

    private void mustBeAdmin() {
        current.id();
        if (!current.is(PlatformRole.ADMIN)) throw new AdminOnly();
    }
}

package id.balai.custody.rest;

import id.balai.custody.CredentialOffice;
import id.balai.identity.CurrentPerson;
import id.balai.records.Allowance;
import id.balai.records.LrsCredential;
import id.balai.records.LrsCredentials.Issued;
import id.balai.records.NewCredential;
import id.balai.records.Organisation;
import id.balai.records.Scope;
import id.balai.refusal.MissingField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys for other systems: seen, issued and ended by the administrator. */
@ApplicationScoped
@Path("records/credentials")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CredentialsResource {
    private final CredentialOffice office;
    private final CurrentPerson current;

    @Inject
    public CredentialsResource(CredentialOffice office, CurrentPerson current) {
        this.office = office;
        this.current = current;
    }

    /** What a key is wanted for; the house's own records where no organisation is named. */
    public record Wanted(
            @Nullable UUID organisation,
            @Nullable String label,
            @Nullable List<String> scopes,
            @Nullable Integer requestsPerMinute,
            @Nullable Integer megabytesPerDay) {
        NewCredential credential() {
            return new NewCredential(
                    organisation == null ? Organisation.HOUSE : organisation,
                    MissingField.required("label", label),
                    scopes(MissingField.required("scopes", scopes)),
                    new Allowance(requestsPerMinute, megabytesPerDay));
        }

        private static Set<Scope> scopes(List<String> names) {
            return names.stream()
                    .map(name -> Scope.named(name).orElseThrow(() -> new MissingField("scopes")))
                    .collect(Collectors.toSet());
        }
    }

    /** A key as the API tells it: never its secret. */
    public record View(
            UUID id,
            UUID organisation,
            String key,
            String label,
            List<String> scopes,
            @Nullable Integer requestsPerMinute,
            @Nullable Integer megabytesPerDay,
            Instant issuedAt) {
        static View of(LrsCredential credential) {
            return new View(
                    credential.id(),
                    credential.organisation(),
                    credential.key(),
                    credential.label(),
                    credential.scopes().stream().map(Scope::toString).sorted().toList(),
                    credential.allowance().requestsPerMinute(),
                    credential.allowance().megabytesPerDay(),
                    credential.issuedAt());
        }
    }

    /** Why something ends. */
    public record Why(@Nullable String why) {}

    @GET
    public List<View> all() {
        return office.all(current.id()).stream().map(View::of).toList();
    }

    @POST
    public Response issue(@Nullable Wanted wanted) {
        Issued issued =
                office.issue(current.id(), MissingField.required("body", wanted).credential());
        return Response.status(Response.Status.CREATED).entity(issued).build();
    }

    @POST
    @Path("{id}/revocation")
    public void revoke(@PathParam("id") UUID id, @Nullable Why given) {
        var why = MissingField.required("body", given).why();
        office.revoke(current.id(), id, MissingField.required("why", why));
    }
}

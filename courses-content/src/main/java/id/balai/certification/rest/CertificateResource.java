package id.balai.certification.rest;

import id.balai.certification.Certificates;
import id.balai.identity.CurrentPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Revoking, and the list by which holders of a badge learn of it. */
@Path("certificates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CertificateResource {
    private final Certificates certificates;
    private final CurrentPerson current;

    @Inject
    public CertificateResource(Certificates certificates, CurrentPerson current) {
        this.certificates = certificates;
        this.current = current;
    }

    /** Why a certificate is taken back. */
    public record NewRevocation(@Nullable String reason) {}

    @POST
    @Path("{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    public void revoke(@PathParam("id") UUID id, NewRevocation body) {
        var reason = body.reason();
        certificates.revoke(id, current.id(), reason == null ? "" : reason);
    }

    /** The 1EdTech revocation list: open to all, and without the reasons, which are between issuer and holder. */
    @GET
    @Path("revoked")
    public Map<String, Object> revoked() {
        return Map.of(
                "revokedCredential",
                certificates.revoked().stream().map(CertificateResource::entry).toList());
    }

    private static Map<String, Object> entry(UUID id) {
        return Map.of("id", "urn:uuid:" + id, "revoked", true);
    }
}

package id.balai.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of certificates. */
@ApplicationScoped
@Transactional
public class Certificates {
    public Certificate get(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** By its verification code, however it was typed. */
    public Optional<Certificate> byCode(String code) {
        throw new UnsupportedOperationException();
    }

    public List<Certificate> of(UUID person) {
        throw new UnsupportedOperationException();
    }

    /** Takes a certificate back, and with it the qualification. */
    public void revoke(UUID id, UUID by, String reason) {
        throw new UnsupportedOperationException();
    }

    /** The certificate for printing. */
    public byte[] pdf(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The certificate as an Open Badge 3.0: a signed credential in JWT form. */
    public String badge(UUID id) {
        throw new UnsupportedOperationException();
    }
}

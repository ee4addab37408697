package id.balai.app;

import id.balai.certification.IssuerKey;
import id.balai.certification.Issuing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives certification its public address, and the key kept in the house's own folder. */
@ApplicationScoped
public class IssuingWiring {
    @Produces
    @Singleton
    Issuing issuing(
            @ConfigProperty(name = "balai.public.url") String publicUrl,
            @ConfigProperty(name = "balai.home") String home) {
        return new Issuing(publicUrl, IssuerKey.loadOrCreate(Path.of(home, "keys", "badges-ed25519.jwk")));
    }
}

package id.balai.app;

import id.balai.launch.PackageFiles;
import id.balai.launch.SignedPaths;
import id.balai.media.FileMediaStore;
import id.balai.media.MediaLimits;
import id.balai.media.MediaStore;
import id.balai.membership.PersonalDataKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the container gives and the components ask for: the keys, the folders and the persistence context. */
@ApplicationScoped
public class Wiring {
    @Produces
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the container sets it
    @PersistenceContext(unitName = "balai")
    private EntityManager entities;

    @Produces
    @Singleton
    PersonalDataKey personalDataKey(@ConfigProperty(name = "balai.personal.data.key") String key) {
        return PersonalDataKey.of(Base64.getDecoder().decode(key));
    }

    @Produces
    @Singleton
    MediaStore mediaStore(@ConfigProperty(name = "balai.media.dir") String folder) {
        return new FileMediaStore(Path.of(folder));
    }

    @Produces
    @Singleton
    PackageFiles packageFiles(@ConfigProperty(name = "balai.media.dir") String folder) {
        return new PackageFiles(Path.of(folder, "packages"));
    }

    /** Under a key made of the one the house has already, for this purpose alone. */
    @Produces
    @Singleton
    SignedPaths signedPaths(@ConfigProperty(name = "balai.personal.data.key") String key, InstantSource clock) {
        return new SignedPaths(Base64.getDecoder().decode(key), clock);
    }

    @Produces
    @Singleton
    MediaLimits mediaLimits() {
        return MediaLimits.USUAL;
    }
}

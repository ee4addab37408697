package id.balai.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;

/** What the container gives and the components ask for: the clock and the persistence context. */
@ApplicationScoped
public class Wiring {
    @Produces
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the container sets it
    @PersistenceContext(unitName = "balai")
    private EntityManager entities;

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return InstantSource.system();
    }
}

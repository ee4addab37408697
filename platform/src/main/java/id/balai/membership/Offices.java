package id.balai.membership;

import id.balai.database.Tenancy;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who holds which office, since when, until when and by which decision. */
@ApplicationScoped
@Transactional
public class Offices {
    private final EntityManager entities;
    private final Tenancy tenancy;

    @Inject
    public Offices(EntityManager entities, Tenancy tenancy) {
        this.entities = entities;
        this.tenancy = tenancy;
    }

    public Office appoint(
            UUID cooperative, UUID person, OfficeRole role, LocalDate from, LocalDate to, String decision) {
        tenancy.enter(cooperative);
        var office = Office.appoint(cooperative, person, role, from, to, decision);
        entities.persist(office);
        entities.flush();
        return office;
    }

    public void endOn(UUID cooperative, UUID office, LocalDate day) {
        tenancy.enter(cooperative);
        all(cooperative).stream()
                .filter(held -> held.id().equals(office))
                .findFirst()
                .orElseThrow(() -> new NotFound("office", office))
                .endOn(day);
    }

    /** Every office this person held, holds or will hold, anywhere. */
    public List<Office> ever(UUID person) {
        tenancy.asPerson(person);
        return entities.createQuery("select o from Office o where o.person = :person order by o.from", Office.class)
                .setParameter("person", person)
                .getResultList();
    }

    public List<Office> heldBy(UUID person, LocalDate on) {
        return ever(person).stream().filter(office -> office.isHeldOn(on)).toList();
    }

    public List<Office> of(UUID cooperative, LocalDate on) {
        return all(cooperative).stream().filter(office -> office.isHeldOn(on)).toList();
    }

    /** Every office of a cooperative that was, is or will be held. */
    public List<Office> all(UUID cooperative) {
        tenancy.enter(cooperative);
        return entities.createQuery(
                        "select o from Office o where o.cooperative = :cooperative order by o.from", Office.class)
                .setParameter("cooperative", cooperative)
                .getResultList();
    }
}

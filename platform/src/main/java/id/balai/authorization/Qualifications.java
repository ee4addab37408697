package id.balai.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The link from learning to permission. A certificate and its qualification are written in one transaction, so they can
 * never disagree.
 */
@ApplicationScoped
@Transactional
public class Qualifications {
    private final EntityManager entities;

    @Inject
    public Qualifications(EntityManager entities) {
        this.entities = entities;
    }

    public void earned(
            UUID person,
            String competency,
            int level,
            UUID certificate,
            String certificateNumber,
            LocalDate earnedOn,
            LocalDate validUntil) {
        entities.persist(
                Qualification.earned(person, competency, level, certificate, certificateNumber, earnedOn, validUntil));
        entities.flush();
    }

    /** What this certificate proved no longer counts. */
    public void lapsed(UUID certificate, Instant at, String reason) {
        entities.createQuery("select q from Qualification q where q.certificate = :certificate", Qualification.class)
                .setParameter("certificate", certificate)
                .getResultList()
                .forEach(qualification -> qualification.lapse(at, reason));
        entities.flush();
    }

    public List<Qualification> of(UUID person) {
        return entities.createQuery(
                        "select q from Qualification q where q.person = :person order by q.earnedOn",
                        Qualification.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The same, held still until this transaction ends: nobody can revoke one of them meanwhile. */
    List<Qualification> heldStill(UUID person) {
        return entities.createNamedQuery(Qualification.HELD_STILL, Qualification.class)
                .setParameter(1, person)
                .getResultList();
    }
}

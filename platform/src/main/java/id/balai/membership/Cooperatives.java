package id.balai.membership;

import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The public register of cooperatives, by village. */
@ApplicationScoped
@Transactional
public class Cooperatives {
    private final EntityManager entities;

    @Inject
    public Cooperatives(EntityManager entities) {
        this.entities = entities;
    }

    public Cooperative open(String villageCode, String name, LocalDate openedOn) {
        var cooperative = Cooperative.open(villageCode, name, openedOn);
        if (findByVillage(villageCode).isPresent()) throw new VillageTaken(villageCode);
        entities.persist(cooperative);
        entities.flush();
        return cooperative;
    }

    public Cooperative get(UUID id) {
        return Optional.ofNullable(entities.find(Cooperative.class, id))
                .orElseThrow(() -> new NotFound("cooperative", id));
    }

    public Cooperative getByVillage(String villageCode) {
        return findByVillage(villageCode).orElseThrow(() -> new NotFound("cooperative", villageCode));
    }

    /** The cooperative that bears this village code today. */
    public Optional<Cooperative> findByVillage(String villageCode) {
        return entities.createQuery(
                        "select c from Cooperative c join c.villages v where v.code = :code and v.to is null",
                        Cooperative.class)
                .setParameter("code", villageCode)
                .getResultStream()
                .findFirst();
    }

    /** The first so many, by name, whose name or present village code holds these words; all when nothing is said. */
    public List<Cooperative> search(String words, int most) {
        return entities.createQuery(
                        "select distinct c from Cooperative c join c.villages v where v.to is null and"
                                + " (lower(c.name) like :words escape '!' or v.code like :words escape '!') order by c.name",
                        Cooperative.class)
                .setParameter(
                        "words", "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .setMaxResults(most)
                .getResultList();
    }
}

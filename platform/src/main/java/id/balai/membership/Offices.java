package id.balai.membership;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Who holds which office, since when, until when and by which decision. */
@ApplicationScoped
@Transactional
public class Offices {
    private final EntityManager entities;
    private final Sql sql;
    private final Tenancy tenancy;

    @Inject
    public Offices(EntityManager entities, Sql sql, Tenancy tenancy) {
        this.entities = entities;
        this.sql = sql;
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

    /** Every office this person held, holds or will hold, anywhere: asked for at each posting, so no entity is made of it. */
    public List<Office> ever(UUID person) {
        return sql.list(
                "select id, cooperative_id, person_id, role, held_from, held_to, decision from offices_of_person(?)",
                Offices::office,
                person);
    }

    /**
     * The same, and where one of them is in this cooperative the transaction speaks for it from here on, as after
     * {@link Tenancy#enter}.
     */
    public List<Office> entering(UUID person, UUID cooperative) {
        return sql.list(
                "select id, cooperative_id, person_id, role, held_from, held_to, decision from offices_entering(?, ?)",
                Offices::office,
                person,
                cooperative);
    }

    private static Office office(ResultSet row) throws SQLException {
        return Office.kept(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                OfficeRole.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getString(7));
    }

    /** The cooperative that bears this village code today, if this person holds, held or will hold an office in it. */
    @Transactional(SUPPORTS)
    public Optional<UUID> cooperativeOf(UUID person, String village) {
        return sql.one(
                        "select cooperative_of_person(?, ?)",
                        row -> Optional.ofNullable(row.getObject(1, UUID.class)),
                        person,
                        village)
                .flatMap(Function.identity());
    }

    public List<Office> heldBy(UUID person, LocalDate on) {
        return ever(person).stream().filter(office -> office.isHeldOn(on)).toList();
    }

    /** The office somebody acts in: the one they chose while they hold it, else the first they hold. */
    public Optional<Office> actingIn(UUID person, LocalDate on) {
        var held = heldBy(person, on);
        var chosen = sql.one(
                "select office_id from acting_office where person_id = ?", row -> row.getObject(1, UUID.class), person);
        return held.stream()
                .filter(office -> chosen.filter(office.id()::equals).isPresent())
                .findFirst()
                .or(() -> held.stream().findFirst());
    }

    /** Acts from now on in this of one's offices, on every device. */
    public void actIn(UUID person, UUID office, LocalDate on) {
        var held = heldBy(person, on).stream()
                .filter(each -> each.id().equals(office))
                .findFirst()
                .orElseThrow(() -> new NotFound("office", office));
        sql.run("""
                insert into acting_office (person_id, cooperative_id, office_id) values (?, ?, ?)
                on conflict (person_id)
                do update set cooperative_id = excluded.cooperative_id, office_id = excluded.office_id
                """, person, held.cooperative(), held.id());
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

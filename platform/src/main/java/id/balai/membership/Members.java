package id.balai.membership;

import id.balai.database.Sql;
import id.balai.database.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of members of each cooperative. */
@ApplicationScoped
@Transactional
public class Members {
    private final EntityManager entities;
    private final Sql sql;
    private final Tenancy tenancy;
    private final PersonalDataKey key;

    @Inject
    public Members(EntityManager entities, Sql sql, Tenancy tenancy, PersonalDataKey key) {
        this.entities = entities;
        this.sql = sql;
        this.tenancy = tenancy;
        this.key = key;
    }

    public Member admit(
            UUID cooperative,
            String number,
            String name,
            @Nullable UUID person,
            @Nullable Nik nik,
            LocalDate joinedOn) {
        tenancy.enter(cooperative);
        var member = Member.admit(cooperative, number, name, person, joinedOn);
        if (known("number = ?", cooperative, member.number())) throw new MemberKnown("number", number);
        if (nik != null) {
            if (known("nik_mark = ?", cooperative, key.mark(nik.digits()))) throw new MemberKnown("nik", number);
            member.identify(nik, key);
        }
        entities.persist(member);
        entities.flush();
        return member;
    }

    /** For who brings in a whole register. */
    public Admission admission(UUID cooperative) {
        tenancy.enter(cooperative);
        return new Admission(cooperative, entities, sql, key);
    }

    public List<Member> of(UUID cooperative) {
        tenancy.enter(cooperative);
        return entities.createQuery(
                        "select m from Member m where m.cooperative = :cooperative order by m.number", Member.class)
                .setParameter("cooperative", cooperative)
                .getResultList();
    }

    /** Refuses a number that the register does not have. */
    public void mustKnow(UUID cooperative, String number) {
        tenancy.enter(cooperative);
        if (!known("number = ?", cooperative, number)) throw new MemberUnknown(number);
    }

    /** How many are members now. */
    public long count(UUID cooperative) {
        tenancy.enter(cooperative);
        return sql.one(
                        "select count(*) from member where cooperative_id = ? and left_on is null",
                        row -> row.getLong(1),
                        cooperative)
                .orElse(0L);
    }

    private boolean known(String condition, UUID cooperative, Object value) {
        return sql.one(
                        "select 1 from member where cooperative_id = ? and " + condition,
                        row -> row.getInt(1),
                        cooperative,
                        value)
                .isPresent();
    }
}

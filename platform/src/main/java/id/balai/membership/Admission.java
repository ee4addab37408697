package id.balai.membership;

import id.balai.database.Sql;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Admitting many members in one go: what stands in the register already is read once. */
public final class Admission {
    private final UUID cooperative;
    private final EntityManager entities;
    private final PersonalDataKey key;
    private final Set<String> numbers;
    private final Set<ByteBuffer> marks;

    Admission(UUID cooperative, EntityManager entities, Sql sql, PersonalDataKey key) {
        this.cooperative = cooperative;
        this.entities = entities;
        this.key = key;
        this.numbers = new HashSet<>(
                sql.list("select number from member where cooperative_id = ?", row -> row.getString(1), cooperative));
        this.marks = new HashSet<>(sql.list(
                "select nik_mark from member where cooperative_id = ? and nik_mark is not null",
                row -> ByteBuffer.wrap(row.getBytes(1)),
                cooperative));
    }

    public void admit(String number, String name, @Nullable Nik nik, LocalDate joinedOn) {
        var member = Member.admit(cooperative, number, name, null, joinedOn);
        if (numbers.contains(member.number())) throw new MemberKnown("number", number);
        if (nik != null) {
            if (!marks.add(ByteBuffer.wrap(key.mark(nik.digits())))) throw new MemberKnown("nik", number);
            member.identify(nik, key);
        }
        numbers.add(member.number());
        entities.persist(member);
    }
}

package id.balai.membership;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An office held from one day to another by a decision, for example of the members' meeting (RAT). */
@Entity
@Table(name = "office")
public class Office {
    /** How long a mentor may sign along before somebody must be certified. */
    public static final int LONGEST_MENTORING_DAYS = 30;

    private static final int LONGEST_TERM_YEARS = 5;

    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "cooperative_id")
    @Convert(converter = UuidColumn.class)
    private UUID cooperative;

    @Column(name = "person_id")
    @Convert(converter = UuidColumn.class)
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private OfficeRole role;

    @Column(name = "held_from")
    private LocalDate from;

    @Column(name = "held_to")
    private LocalDate to;

    @Column(name = "decision")
    private String decision;

    @SuppressWarnings("NullAway")
    protected Office() {}

    private Office(
            UUID id, UUID cooperative, UUID person, OfficeRole role, LocalDate from, LocalDate to, String decision) {
        if (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_TERM_YEARS)))
            throw new NoTerm(from, to, LONGEST_TERM_YEARS);
        if (role == OfficeRole.PENDAMPING && to.isAfter(from.plusDays(LONGEST_MENTORING_DAYS - 1)))
            throw new NoMentorTerm(LONGEST_MENTORING_DAYS);
        this.id = id;
        this.cooperative = cooperative;
        this.person = person;
        this.role = role;
        this.from = from;
        this.to = to;
        this.decision = Name.of("decision", decision);
    }

    public static Office appoint(
            UUID cooperative, UUID person, OfficeRole role, LocalDate from, LocalDate to, String decision) {
        return new Office(UuidCreator.getTimeOrderedEpoch(), cooperative, person, role, from, to, decision);
    }

    /** As it stands in the register. */
    static Office kept(
            UUID id, UUID cooperative, UUID person, OfficeRole role, LocalDate from, LocalDate to, String decision) {
        return new Office(id, cooperative, person, role, from, to, decision);
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Ends the term early. */
    void endOn(LocalDate day) {
        if (day.isBefore(from) || day.isAfter(to)) throw new NoTerm(from, day, LONGEST_TERM_YEARS);
        to = day;
    }

    public UUID id() {
        return id;
    }

    public UUID cooperative() {
        return cooperative;
    }

    public UUID person() {
        return person;
    }

    public OfficeRole role() {
        return role;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public String decision() {
        return decision;
    }
}

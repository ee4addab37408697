package id.balai.authorization;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.UuidColumn;
import id.balai.region.Zones;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A competency a person has proven, by which certificate, until when; earned with it and lost with it. */
@Entity
@Table(name = "qualification")
@NamedNativeQuery(
        name = Qualification.HELD_STILL,
        query = "select * from qualification where person_id = ? order by earned_on for share",
        resultClass = Qualification.class,
        hints = @QueryHint(name = "eclipselink.refresh", value = "true"))
public class Qualification {
    static final String HELD_STILL = "Qualification.heldStill";

    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "person_id")
    @Convert(converter = UuidColumn.class)
    private UUID person;

    @Column(name = "competency")
    private String competency;

    @Column(name = "level")
    private int level;

    @Column(name = "certificate_id")
    @Convert(converter = UuidColumn.class)
    private UUID certificate;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "earned_on")
    private LocalDate earnedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "lapsed_at")
    private @Nullable Instant lapsedAt;

    @Column(name = "lapsed_why")
    private @Nullable String lapsedWhy;

    @SuppressWarnings("NullAway")
    protected Qualification() {}

    private Qualification(
            UUID person,
            String competency,
            int level,
            UUID certificate,
            String certificateNumber,
            LocalDate earnedOn,
            LocalDate validUntil) {
        if (validUntil.isBefore(earnedOn)) throw new IllegalArgumentException("valid until before it is earned");
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.competency = competency;
        this.level = level;
        this.certificate = certificate;
        this.certificateNumber = certificateNumber;
        this.earnedOn = earnedOn;
        this.validUntil = validUntil;
    }

    static Qualification earned(
            UUID person,
            String competency,
            int level,
            UUID certificate,
            String certificateNumber,
            LocalDate earnedOn,
            LocalDate validUntil) {
        return new Qualification(person, competency, level, certificate, certificateNumber, earnedOn, validUntil);
    }

    /** Stops counting at once; a second time changes nothing. */
    void lapse(Instant at, String reason) {
        if (lapsedAt != null) return;
        lapsedAt = at;
        lapsedWhy = reason;
    }

    /** Counts to the end of its last day in western time, unless it lapsed. */
    public boolean isValidOn(LocalDate day) {
        return lapsedAt == null && !day.isBefore(earnedOn) && !day.isAfter(validUntil);
    }

    /** The same as it stood on a day: what made it lapse later was not known yet. */
    Qualification asKnownOn(LocalDate day) {
        if (lapsedOn().filter(on -> on.isAfter(day)).isEmpty()) return this;
        return earned(person, competency, level, certificate, certificateNumber, earnedOn, validUntil);
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public String competency() {
        return competency;
    }

    public int level() {
        return level;
    }

    public UUID certificate() {
        return certificate;
    }

    public String certificateNumber() {
        return certificateNumber;
    }

    public LocalDate earnedOn() {
        return earnedOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public Optional<LocalDate> lapsedOn() {
        return Optional.ofNullable(lapsedAt).map(at -> LocalDate.ofInstant(at, Zones.WIB));
    }

    public Optional<String> lapsedWhy() {
        return Optional.ofNullable(lapsedWhy);
    }
}

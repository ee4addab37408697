package id.balai.membership;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member as the register (buku daftar anggota) knows them: number, name, since when, until when and why. */
@Entity
@Table(name = "member")
public class Member {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "cooperative_id")
    @Convert(converter = UuidColumn.class)
    private UUID cooperative;

    @Column(name = "number")
    private String number;

    @Column(name = "name")
    private String name;

    @Column(name = "person_id")
    @Convert(converter = UuidColumn.class)
    private @Nullable UUID person;

    @Column(name = "nik_sealed")
    private byte @Nullable [] nikSealed;

    @Column(name = "nik_mark")
    private byte @Nullable [] nikMark;

    @Column(name = "nik_last_four")
    private @Nullable String nikLastFour;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "left_why")
    private @Nullable String leftWhy;

    @SuppressWarnings("NullAway")
    protected Member() {}

    private Member(UUID cooperative, String number, String name, @Nullable UUID person, LocalDate joinedOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.cooperative = cooperative;
        this.number = Name.of("number", number);
        this.name = Name.of("name", name);
        this.person = person;
        this.joinedOn = joinedOn;
    }

    static Member admit(UUID cooperative, String number, String name, @Nullable UUID person, LocalDate joinedOn) {
        return new Member(cooperative, number, name, person, joinedOn);
    }

    void identify(Nik nik, PersonalDataKey key) {
        nikSealed = key.seal(nik.digits());
        nikMark = key.mark(nik.digits());
        nikLastFour = nik.lastFour();
    }

    /** Leaves the cooperative; the register keeps the line. */
    public void leave(LocalDate on, String why) {
        if (leftOn != null) throw new LeftAlready(number, leftOn);
        leftOn = on;
        leftWhy = why;
    }

    public UUID id() {
        return id;
    }

    public UUID cooperative() {
        return cooperative;
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    /** What may be shown of the NIK. */
    public Optional<String> nikLastFour() {
        return Optional.ofNullable(nikLastFour);
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    public Optional<String> leftWhy() {
        return Optional.ofNullable(leftWhy);
    }
}

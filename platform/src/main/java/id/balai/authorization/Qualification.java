package id.balai.authorization;

import id.balai.region.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A competency a person has proven, by which certificate, until when; earned with it and lost with it.
 *
 * @param level of the competency, from 1
 * @param lapse when and why it stopped counting before its last day
 */
public record Qualification(
        UUID person,
        String competency,
        int level,
        UUID certificate,
        String certificateNumber,
        LocalDate earnedOn,
        LocalDate validUntil,
        @Nullable Lapse lapse) {
    /** The end of what a certificate proved, since it was revoked. */
    public record Lapse(Instant at, String why) {}

    public Qualification {
        if (validUntil.isBefore(earnedOn)) throw new IllegalArgumentException("valid until before it is earned");
    }

    static Qualification earned(
            UUID person,
            String competency,
            int level,
            UUID certificate,
            String certificateNumber,
            LocalDate earnedOn,
            LocalDate validUntil) {
        return new Qualification(person, competency, level, certificate, certificateNumber, earnedOn, validUntil, null);
    }

    /** Stops counting at once. */
    Qualification lapsed(Instant at, String why) {
        return with(new Lapse(at, why));
    }

    /** Counts to the end of its last day in western time, unless it lapsed. */
    public boolean isValidOn(LocalDate day) {
        return lapse == null && !day.isBefore(earnedOn) && !day.isAfter(validUntil);
    }

    /** The same as it stood on a day: what made it lapse later was not known yet. */
    Qualification asKnownOn(LocalDate day) {
        return lapsedOn().filter(on -> on.isAfter(day)).isPresent() ? with(null) : this;
    }

    public Optional<LocalDate> lapsedOn() {
        return Optional.ofNullable(lapse).map(ended -> LocalDate.ofInstant(ended.at(), Zones.WIB));
    }

    public Optional<String> lapsedWhy() {
        return Optional.ofNullable(lapse).map(Lapse::why);
    }

    private Qualification with(@Nullable Lapse other) {
        return new Qualification(
                person, competency, level, certificate, certificateNumber, earnedOn, validUntil, other);
    }
}

package id.balai.region;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zones of the archipelago. Dates of the national programme are counted in western time (WIB). */
public final class Zones {
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private Zones() {}

    public static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), WIB);
    }

    /** The moment a day ends in western time, up to which a certificate valid until that day still counts. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WIB).toInstant();
    }
}

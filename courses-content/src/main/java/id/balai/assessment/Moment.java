package id.balai.assessment;

import id.balai.region.Zones;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as people here write it: 21 November 2026 14.30 WIB. */
final class Moment {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm 'WIB'", Locale.forLanguageTag("id"));

    private Moment() {}

    static String words(Instant moment) {
        return WORDS.format(moment.atZone(Zones.WIB));
    }
}

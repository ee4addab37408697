package id.balai.ui.shell;

import id.balai.region.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Days and moments as Indonesian writes them: 21 November 2026, 14.30 WIB. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.INDONESIAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Texts.INDONESIAN);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM", Texts.INDONESIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Texts.INDONESIAN);

    private Dates() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    public static String shortMonth(YearMonth month) {
        return SHORT_MONTH.format(month);
    }

    public static String moment(Instant moment) {
        var local = moment.atZone(Zones.WIB);
        return Texts.text("date.moment", DAY.format(local), TIME.format(local));
    }
}

package id.balai.books.report;

import id.balai.region.Zones;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with all that makes it one to sign: whose it is, what it tells of which days, and when it was printed.
 *
 * @param name the beginning of its file's name
 * @param unit the business unit (unit usaha) it tells of alone, absent where it tells of all
 */
public record Paper(
        String name,
        String cooperative,
        String village,
        String title,
        String period,
        @Nullable String unit,
        Instant printedAt,
        Report report) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm 'WIB'", ReportWords.INDONESIAN);

    /** What stands above the table, one line each. */
    public List<String> headings() {
        return List.of(cooperative, ReportWords.say("village", village), title, period, units());
    }

    public String units() {
        return unit == null ? ReportWords.say("unit.all") : ReportWords.say("unit.one", unit);
    }

    /** When it was printed, in western time. */
    public String printed() {
        return ReportWords.say("printed", MOMENT.format(printedAt.atZone(Zones.WIB)));
    }

    public String say(String key, Object... facts) {
        return ReportWords.say(key, facts);
    }
}

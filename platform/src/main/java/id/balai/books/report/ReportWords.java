package id.balai.books.report;

import id.balai.money.Rupiah;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of reports, which are Indonesian. */
final class ReportWords {
    static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static final String FORMULA_SIGNS = "=+-@\t\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", INDONESIAN);
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "i18n.reports",
            INDONESIAN,
            ReportWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private ReportWords() {}

    static String say(String key, Object... facts) {
        var words = WORDS.getString(key);
        return facts.length == 0 ? words : new MessageFormat(words, INDONESIAN).format(facts);
    }

    /** The words for a sum, by its name in the books. */
    static String line(String name) {
        return say("line." + name.replace(' ', '_'));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    static String period(LocalDate from, LocalDate to) {
        return say("period", day(from), day(to));
    }

    static List<String> columns(String... names) {
        return Stream.of(names).map(name -> say("column." + name)).toList();
    }

    /** The amount on one side of a line; absent where it stands on the other. */
    static @Nullable Long side(long amount) {
        return amount == 0 ? null : amount;
    }

    /** Words that a spreadsheet might take for a formula once somebody edits them or saves them as text, made harmless. */
    static String harmless(String words) {
        return !words.isEmpty() && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    static String figure(long amount) {
        return amount < 0 ? "(" + Rupiah.digits(-amount) + ")" : Rupiah.digits(amount);
    }
}

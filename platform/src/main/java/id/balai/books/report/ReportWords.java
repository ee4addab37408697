package id.balai.books.report;

import id.balai.money.Rupiah;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of reports, which are Indonesian. */
final class ReportWords {
    static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
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

    static String figure(long amount) {
        return amount < 0 ? "(" + Rupiah.digits(-amount) + ")" : Rupiah.digits(amount);
    }
}

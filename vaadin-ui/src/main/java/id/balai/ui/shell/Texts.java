package id.balai.ui.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the desk: every one from the bundle, Indonesian first. */
public final class Texts {
    public static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "i18n.app",
            INDONESIAN,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Texts() {}

    public static String text(String key, Object... facts) {
        var words = WORDS.getString(key);
        return facts.length == 0 ? words : new MessageFormat(words, INDONESIAN).format(facts);
    }

    /** The words for one constant of a set, under the name of the set. */
    public static String text(String set, Enum<?> constant) {
        return text(set + "." + constant.name());
    }

    public static boolean has(String key) {
        return WORDS.containsKey(key);
    }
}

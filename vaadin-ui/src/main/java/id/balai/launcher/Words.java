package id.balai.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says, in Indonesian unless the machine's language is English. */
final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "i18n.launcher",
            Locale.getDefault().getLanguage().equals("en") && !isUnset() ? Locale.ENGLISH : new Locale("id"),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    static String of(String key, Object... facts) {
        var texts = new Object[facts.length];
        for (var i = 0; i < facts.length; i++) texts[i] = String.valueOf(facts[i]);
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(texts);
    }

    /** Java calls the language English when the machine names none at all. */
    private static boolean isUnset() {
        return System.getenv("LANG") == null && System.getenv("LC_ALL") == null;
    }
}

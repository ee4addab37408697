package id.balai.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the launcher says, in Indonesian unless the machine's language is English. */
final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "i18n.launcher",
            spoken(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    static String of(String key, @Nullable Object... facts) {
        var texts = new Object[facts.length];
        for (var i = 0; i < facts.length; i++) texts[i] = String.valueOf(facts[i]);
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(texts);
    }

    /** What the person's shell names, since Java calls the language English when none is named at all. */
    private static Locale spoken() {
        var named = Optional.ofNullable(System.getenv("LC_ALL")).orElse(System.getenv("LANG"));
        return named != null && named.startsWith("en") ? Locale.ENGLISH : new Locale("id");
    }
}

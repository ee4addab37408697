package id.balai.light.site;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of the light pages in one language; a sentence nobody wrote is an error, never a raw key. */
public final class Words {
    public static final Words INDONESIAN = new Words("id", Locale.ROOT);
    public static final Words ENGLISH = new Words("en", Locale.ENGLISH);

    private final String language;
    private final Map<String, String> sentences;

    private Words(String language, Locale locale) {
        this.language = language;
        var bundle =
                ResourceBundle.getBundle("i18n.light", locale, Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
        this.sentences = bundle.keySet().stream().collect(Collectors.toMap(Function.identity(), bundle::getString));
    }

    public static Words in(@Nullable String language) {
        return "en".equals(language) ? ENGLISH : INDONESIAN;
    }

    public String language() {
        return language;
    }

    Set<String> keys() {
        return sentences.keySet();
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The sentence with {0}, {1}, ... filled in. */
    public String say(String key, Object... facts) {
        var sentence = sentences.get(key);
        if (sentence == null) throw new MissingResourceException("no sentence for " + key, "i18n.light", key);
        for (int i = 0; i < facts.length; i++) sentence = sentence.replace("{" + i + "}", String.valueOf(facts[i]));
        return sentence;
    }

    /** The sentence with {name} filled in from the facts. */
    public String tell(String key, Map<String, ?> facts) {
        var sentence = say(key);
        for (var fact : facts.entrySet())
            sentence = sentence.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        return sentence;
    }
}

package id.balai.web;

import id.balai.refusal.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a refusal in the user's language: what happened, and what to do about it. */
public final class RefusalTexts {
    private static final List<String> BUNDLES = List.of("i18n.refusals", "i18n.refusals-school");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private RefusalTexts() {}

    /** A refusal as a person reads it; the remedy may be empty. */
    public record Words(String title, String detail, String remedy) {}

    public static Words describe(Refusal refusal, Locale locale) {
        return describe(refusal.code(), refusal.facts(), locale);
    }

    public static Words describe(String code, Map<String, ?> facts, Locale locale) {
        return new Words(
                text(code + ".title", facts, locale).orElse(code),
                text(code + ".detail", facts, locale).orElse(""),
                text(code + ".remedy", facts, locale).orElse(""));
    }

    private static Optional<String> text(String key, Map<String, ?> facts, Locale locale) {
        return BUNDLES.stream()
                .flatMap(name -> bundle(name, locale).stream())
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> filled(bundle.getString(key), facts, locale))
                .findFirst();
    }

    private static Optional<ResourceBundle> bundle(String name, Locale locale) {
        var loader = Thread.currentThread().getContextClassLoader();
        if (loader.getResource(name.replace('.', '/') + ".properties") == null) return Optional.empty();
        return Optional.of(ResourceBundle.getBundle(name, locale, loader, NO_FALLBACK));
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static String filled(String pattern, Map<String, ?> facts, Locale locale) {
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(word(match.group(1), facts.get(match.group(1)), locale)));
    }

    /** A code that has words of its own in the bundles, as competency.PEMBUKUAN has, is told in them. */
    private static String word(String name, @Nullable Object fact, Locale locale) {
        return text(name + "." + fact, Map.of(), locale).orElseGet(() -> word(fact, locale));
    }

    private static String word(@Nullable Object fact, Locale locale) {
        if (fact instanceof LocalDate day)
            return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
        return fact == null ? "" : String.valueOf(fact);
    }
}

package id.balai.authorization.rest;

import id.balai.authorization.Guard;
import id.balai.authorization.GuardResult;
import id.balai.web.RefusalTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one guard says, in words. */
public record ReasonView(
        Guard guard,
        boolean passed,
        String code,
        String text,
        Map<String, Object> facts,
        @Nullable RemedyView remedy) {
    static ReasonView of(GuardResult result, Locale locale) {
        var words = RefusalTexts.describe(result.code(), result.facts(), locale);
        var text = words.detail().isEmpty() ? words.title() : words.detail();
        return new ReasonView(
                result.guard(), result.passed(), result.code(), text, result.facts(), RemedyView.of(result.remedy()));
    }

    static List<ReasonView> of(List<GuardResult> results, Locale locale) {
        return results.stream().map(result -> of(result, locale)).toList();
    }
}

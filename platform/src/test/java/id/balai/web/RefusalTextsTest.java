package id.balai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTextsTest {
    /** The xAPI rules tell programs what the specification says; a guard that passes needs no remedy. */
    static Stream<String> codes() {
        return ResourceBundle.getBundle("i18n.refusals", Locale.ROOT).keySet().stream()
                .filter(key -> key.endsWith(".title") && !key.startsWith("XAPI_") && !key.endsWith("_PASSED.title"))
                .map(key -> key.substring(0, key.length() - ".title".length()))
                .filter(code -> !code.equals("IN_GRACE"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_refusal_says_what_happened_and_what_to_do_in_both_languages(String code) {
        for (var locale : new Locale[] {Languages.INDONESIAN, Locale.ENGLISH}) {
            var words = RefusalTexts.describe(code, Map.of(), locale);

            assertThat(words.title()).isNotBlank().isNotEqualTo(code);
            assertThat(words.detail()).isNotBlank();
            assertThat(words.remedy()).isNotBlank();
        }
    }

    @Test
    void a_competency_is_told_in_words_and_not_by_its_code() {
        Map<String, Object> facts = Map.of("competency", "PEMBUKUAN", "level", 2);

        assertThat(RefusalTexts.describe("COMPETENCY_MISSING", facts, Languages.INDONESIAN)
                        .detail())
                .isEqualTo("Anda perlu sertifikat Pembukuan Koperasi tingkat 2.");
        assertThat(RefusalTexts.describe("COMPETENCY_MISSING", facts, Locale.ENGLISH)
                        .detail())
                .contains("Cooperative Bookkeeping");
    }
}

package id.balai.light.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.authorization.Action;
import id.balai.learning.Mastery;
import id.balai.learning.Reason;
import id.balai.light.site.CheckPage.Verdict;
import id.balai.membership.OfficeRole;
import id.balai.records.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern SAID = Pattern.compile("say\\(\"([a-z][A-Za-z0-9.-]*[a-z0-9])\"");

    @Test
    void every_sentence_a_page_says_is_written_in_both_languages() throws IOException {
        var said = Stream.concat(said(Path.of("src/main/jte")), said(Path.of("src/main/java/id/balai/light")))
                .collect(Collectors.toSet());

        assertThat(said).hasSizeGreaterThan(100).allMatch(Words.INDONESIAN::has).allMatch(Words.ENGLISH::has);
    }

    @Test
    void whatever_the_components_name_has_its_words() {
        var named = Stream.of(
                        Stream.of(Reason.values()).map(each -> "reason." + each),
                        Stream.of(Mastery.values()).map(each -> "mastery." + each),
                        Stream.of(OfficeRole.values()).map(each -> "role." + each),
                        Stream.of(OfficeRole.values()).map(each -> "role.in." + each),
                        Stream.of(Action.values()).map(each -> "action." + each.code()),
                        Stream.of(Verb.values()).map(each -> "history." + each),
                        Stream.of(Verdict.values()).map(each -> "check." + each.key()),
                        Stream.of("wrong", "throttled").map(each -> "sign-in." + each + ".remedy"))
                .flatMap(each -> each)
                .collect(Collectors.toSet());

        assertThat(named).allMatch(Words.INDONESIAN::has).allMatch(Words.ENGLISH::has);
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(Words.ENGLISH.keys()).isEqualTo(Words.INDONESIAN.keys());
        assertThat(Words.ENGLISH.keys())
                .allMatch(key -> holes(Words.ENGLISH, key).equals(holes(Words.INDONESIAN, key)));
    }

    @Test
    void a_sentence_is_filled_by_place_or_by_name() {
        assertThat(Words.INDONESIAN.say("minutes", 5)).isEqualTo("5 menit");
        assertThat(Words.ENGLISH.tell("reason.LESSON_BEGUN", Map.of("step", 2, "steps", 4)))
                .contains("2", "4");
    }

    @Test
    void a_sentence_nobody_wrote_is_refused_rather_than_shown_raw() {
        assertThatThrownBy(() -> Words.INDONESIAN.say("no.such.sentence")).isInstanceOf(MissingResourceException.class);
    }

    private static Set<String> holes(Words words, String key) {
        return Pattern.compile("\\{\\w+}")
                .matcher(words.say(key))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static Stream<String> said(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream().flatMap(WordsTest::saidIn);
        }
    }

    private static Stream<String> saidIn(Path file) {
        try {
            return SAID.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

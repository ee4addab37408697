package id.balai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.courses.Lesson;
import id.balai.school.School;
import java.util.HashMap;
import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacementTest {
    private final School school = new School();

    @AfterAll
    void close() {
        school.close();
    }

    @Test
    void who_answers_all_right_knows_every_lesson_after_two_questions_each() {
        var person = school.person("Sri Wahyuni");
        var attempt = school.placed(person, School::right);

        var result = school.database.in(() -> school.placement.result(person, attempt.id()));

        assertThat(result.complete()).isTrue();
        assertThat(result.known()).hasSize(9);
        assertThat(school.verbs(person)).hasSize(20).startsWith("initialized").endsWith("completed");
    }

    @Test
    void who_answers_all_wrong_is_asked_once_for_each_lesson() {
        var person = school.person("Joko Santoso");
        var attempt = school.placed(person, School::wrong);

        var result = school.database.in(() -> school.placement.result(person, attempt.id()));

        assertThat(result.missed()).hasSize(9);
        assertThat(school.verbs(person)).hasSize(11);
    }

    @Test
    void who_says_that_they_do_not_know_is_believed() {
        var person = school.person("Suparmi");
        var attempt = school.placed(person, item -> ItemView.NOT_KNOWN);

        var result = school.database.in(() -> school.placement.result(person, attempt.id()));

        assertThat(result.missed()).hasSize(9);
    }

    @Test
    void an_item_is_answered_when_it_is_its_turn() {
        var person = school.person("Wagiyem");
        var attempt = school.database.in(() -> school.placement.start(person, school.version.id()));
        var later = attempt.drawn().get(5).item();

        assertThatThrownBy(() -> school.database.in(() -> school.placement.answer(person, attempt.id(), later, 0)))
                .isInstanceOf(NotYourTurn.class);
        assertThat(school.database
                        .in(() -> school.placement.start(person, school.version.id()))
                        .id())
                .isEqualTo(attempt.id());
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 12).mapToObj(i -> 20261121L + i);
    }

    /** Whatever is answered: known exactly where both were right, missed exactly where one was wrong, nothing between. */
    @ParameterizedTest
    @MethodSource("seeds")
    void each_lesson_is_judged_by_its_own_answers(long seed) {
        var random = new SplittableRandom(seed);
        var person = school.person("Peserta " + seed);
        var rights = new HashMap<String, Integer>();
        var wrong = new HashSet<String>();

        var attempt = school.placed(person, item -> {
            if (random.nextInt(100) < 60) {
                rights.merge(item.lesson(), 1, Integer::sum);
                return School.right(item);
            }
            wrong.add(item.lesson());
            return School.wrong(item);
        });

        var result = school.database.in(() -> school.placement.result(person, attempt.id()));
        assertThat(result.complete()).isTrue();
        assertThat(result.missed()).isEqualTo(wrong);
        for (var lesson : school.version.lessons().stream().map(Lesson::key).toList())
            assertThat(result.known().contains(lesson))
                    .as(lesson)
                    .isEqualTo(rights.getOrDefault(lesson, 0) == 2 && !wrong.contains(lesson));
    }
}

package id.balai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.balai.refusal.NotFound;
import id.balai.school.School;
import id.balai.web.Json;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ExaminationsTest {
    @AutoClose
    private final School school = new School();

    private final Examinations examinations = school.examinations;

    private Attempt start() {
        return school.database.in(() -> examinations.start(school.sri, school.version.id()));
    }

    private Result finish(Attempt attempt) {
        return school.database.in(() -> examinations.finish(school.sri, attempt.id()));
    }

    private List<ItemView> items(Attempt attempt) {
        return school.database.in(() -> examinations.items(school.sri, attempt.id()));
    }

    private Graded answer(Attempt attempt, UUID item, int chosen) {
        return school.database.in(() -> examinations.answer(school.sri, attempt.id(), item, chosen));
    }

    @Test
    void items_follow_the_blueprint_and_touch_every_lesson() {
        var items = items(start());

        assertThat(items).hasSize(20);
        var lessons = items.stream().collect(Collectors.groupingBy(ItemView::lesson, Collectors.counting()));
        for (var module : school.version.content().modules())
            assertThat(module.lessons().stream().mapToLong(lessons::get).sum())
                    .isEqualTo(school.version.content().examItems(module));
        assertThat(lessons).hasSize(9);
    }

    @Test
    void fifteen_of_twenty_pass_and_fourteen_do_not() {
        var first = start();
        school.answer(school.sri, first, 14);
        var failed = finish(first);
        var second = start();
        school.answer(school.sri, second, 15);
        var passed = finish(second);

        assertThat(failed.passed()).isFalse();
        assertThat(failed.percent()).isEqualTo(70);
        assertThat(passed.passed()).isTrue();
        assertThat(passed.percent()).isEqualTo(75);
        assertThat(school.verbs(school.sri)).contains("failed").endsWith("passed");
    }

    @Test
    void feedback_is_by_topic_until_passed_and_by_item_after() {
        var first = start();
        school.answer(school.sri, first, 10);
        var failed = finish(first);
        assertThat(failed.review()).isEmpty();
        assertThat(failed.topics().stream().mapToInt(TopicScore::right).sum()).isEqualTo(10);

        var second = start();
        school.answer(school.sri, second, 20);
        finish(second);

        assertThat(school.database
                        .in(() -> examinations.result(school.sri, first.id()))
                        .review())
                .hasSize(20)
                .allSatisfy(item -> assertThat(item.explanation()).isNotBlank());
    }

    @Test
    void a_second_sitting_meets_other_items_first() {
        var first = start();
        finish(first);
        var second = start();

        var met = new HashSet<>(items(first).stream().map(ItemView::item).toList());
        met.retainAll(items(second).stream().map(ItemView::item).toList());
        assertThat(met).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void a_third_sitting_is_the_last_in_24_hours_and_the_refusal_says_when_the_next_may_begin() {
        for (var i = 0; i < 3; i++) {
            finish(start());
            school.clock.pass(Duration.ofHours(1));
        }

        assertThatThrownBy(this::start).isInstanceOfSatisfying(AttemptsSpent.class, spent -> {
            assertThat(spent.facts().get("possibleAt")).isEqualTo("2026-11-22T07:30:00Z");
            assertThat(spent.facts().get("possible")).isEqualTo("22 November 2026 14.30 WIB");
        });

        school.clock.pass(Duration.ofHours(21));
        assertThat(start().finished()).isFalse();
    }

    @Test
    void an_answer_is_taken_once_and_stands() {
        var attempt = start();
        var item = items(attempt).get(0);

        answer(attempt, item.item(), 2);
        assertThat(answer(attempt, item.item(), 2).answered()).isEqualTo(1);
        assertThatThrownBy(() -> answer(attempt, item.item(), 1)).isInstanceOf(AlreadyAnswered.class);
        assertThatThrownBy(() -> answer(attempt, items(attempt).get(1).item(), 4))
                .isInstanceOf(NoSuchOption.class);

        assertThat(items(attempt).get(0).chosen()).isEqualTo(2);
        assertThat(school.verbs(school.sri)).containsExactly("initialized", "answered");
    }

    @Test
    void nothing_is_taken_after_the_end_and_what_was_given_is_graded() {
        var attempt = start();
        school.answer(school.sri, attempt, 20);
        var late = start();
        assertThat(late.id()).isEqualTo(attempt.id());
        finish(attempt);

        var second = start();
        var item = items(second).get(0);
        answer(second, item.item(), School.right(item));
        school.clock.pass(Duration.ofMinutes(46).plusSeconds(1));

        assertThatThrownBy(() -> answer(second, items(second).get(1).item(), 0)).isInstanceOf(ExamTimeUp.class);
        assertThat(answer(second, item.item(), School.right(item)).answered()).isEqualTo(1);
        assertThat(finish(second).percent()).isEqualTo(5);
    }

    @Test
    void what_is_handed_in_at_once_counts_when_it_comes_in_time() {
        var first = start();
        var answers = items(first).stream().collect(Collectors.toMap(ItemView::item, School::right));
        school.clock.pass(Duration.ofMinutes(45).plusSeconds(30));
        var passed = school.database.in(() -> examinations.handIn(school.sri, first.id(), answers));

        var second = start();
        var late = items(second).stream().collect(Collectors.toMap(ItemView::item, School::right));
        school.clock.pass(Duration.ofMinutes(47));
        var graded = school.database.in(() -> examinations.handIn(school.sri, second.id(), late));

        assertThat(passed.percent()).isEqualTo(100);
        assertThat(graded.percent()).isZero();
    }

    @Test
    void another_person_finds_nothing_of_it() {
        var attempt = start();
        var joko = school.person("Joko Santoso");

        assertThatThrownBy(() -> school.database.in(() -> examinations.items(joko, attempt.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> school.database.in(() -> examinations.finish(joko, attempt.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_key_is_in_nothing_that_leaves() throws JsonProcessingException {
        var attempt = start();
        var items = items(attempt);
        var asked = Json.MAPPER.writeValueAsString(items);
        var graded = Json.MAPPER.writeValueAsString(answer(attempt, items.get(0).item(), 0));
        var failed = Json.MAPPER.writeValueAsString(finish(attempt));

        assertThat(asked + graded + failed).doesNotContain("answer\"", "right\":true", "explanation", "difficulty");
        var explanations = ShippedCourses.items(School.SLUG).stream().map(NewItem::explanation);
        assertThat(explanations).noneMatch(text -> (asked + graded + failed).contains(text));
        assertThat(school.database.in(
                        () -> school.database.sql().list("select json::text from statement", row -> row.getString(1))))
                .noneMatch(statement -> statement.contains("ANSWERED") && statement.contains("success"));
    }

    @Test
    void the_same_seed_draws_the_same_items() {
        var bank = school.database.in(() -> new Items(school.database.sql()).of(school.version.course(), Use.EXAM));
        var content = school.version.content();

        assertThat(Blueprint.draw(content, bank, new HashSet<>(), 7))
                .isEqualTo(Blueprint.draw(content, bank, new HashSet<>(), 7))
                .isNotEqualTo(Blueprint.draw(content, bank, new HashSet<>(), 8));
    }

    @Test
    void the_database_itself_lets_an_answer_stand() throws Exception {
        var attempt = start();
        answer(attempt, items(attempt).get(0).item(), 0);

        try (var connection = DriverManager.getConnection(school.database.url());
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "update drawn_item set chosen = 1, was_right = true where chosen is not null"))
                    .hasMessageContaining("stands");
            assertThatThrownBy(() -> statement.execute("update item set answer = 0"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void an_overdue_sitting_waits_to_be_graded() {
        var attempt = start();
        school.clock.pass(Duration.ofDays(2));

        var again = start();

        assertThat(again.id()).isEqualTo(attempt.id());
        assertThat(again.overdue(Instant.parse("2026-11-23T07:30:00Z"))).isTrue();
    }
}

package id.balai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.courses.ShippedCourse;
import id.balai.school.School;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The first course's items are enough, explained, unlike one another, and give no pattern away. */
class ShippedItemsTest {
    private static final double ALIKE = 0.6;
    private final List<NewItem> items = ShippedCourses.items(School.SLUG);

    @Test
    void there_are_forty_or_more_each_explained() {
        assertThat(items).hasSizeGreaterThanOrEqualTo(40);
        assertThat(items)
                .allSatisfy(item -> assertThat(item.explanation().split("\\s+")).hasSizeGreaterThan(5));
    }

    @Test
    void every_lesson_has_two_for_placement_and_every_module_enough_for_its_blueprint() {
        var content = ShippedCourse.read(School.SLUG);
        for (var lesson : content.lessons())
            assertThat(items)
                    .filteredOn(item -> item.lesson().equals(lesson.key()) && item.use() == Use.PLACEMENT)
                    .hasSize(2);
        for (var module : content.modules())
            assertThat(items)
                    .filteredOn(item -> module.lessons().contains(item.lesson()) && item.use() == Use.EXAM)
                    .hasSizeGreaterThanOrEqualTo(content.examItems(module));
    }

    @Test
    void no_two_are_nearly_the_same() {
        for (var i = 0; i < items.size(); i++)
            for (var j = 0; j < i; j++)
                assertThat(likeness(items.get(i).stem(), items.get(j).stem()))
                        .as("%s and %s", items.get(i).code(), items.get(j).code())
                        .isLessThan(ALIKE);
    }

    @Test
    void the_right_answers_are_spread_over_the_places() {
        var places = items.stream().collect(Collectors.groupingBy(NewItem::answer, Collectors.counting()));

        assertThat(places.values())
                .hasSize(4)
                .allMatch(count -> count >= items.size() / 8 && count <= items.size() / 2);
    }

    private static double likeness(String one, String other) {
        var both = words(one);
        both.retainAll(words(other));
        var either = words(one);
        either.addAll(words(other));
        return (double) both.size() / either.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
    }
}

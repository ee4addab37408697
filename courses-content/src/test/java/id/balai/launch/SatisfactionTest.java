package id.balai.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When one may move on (cmi5 10.2.4), and when a block and a course are satisfied (9.3.9). */
class SatisfactionTest {
    private static final long SEED = 20261122;

    @ParameterizedTest
    @CsvSource({
        "Passed, false, true, false, true",
        "Passed, true, false, false, false",
        "Completed, true, false, false, true",
        "Completed, false, true, false, false",
        "CompletedAndPassed, true, true, false, true",
        "CompletedAndPassed, true, false, false, false",
        "CompletedAndPassed, false, true, false, false",
        "CompletedOrPassed, true, false, false, true",
        "CompletedOrPassed, false, true, false, true",
        "CompletedOrPassed, false, false, false, false",
        "NotApplicable, false, false, false, true",
        "CompletedAndPassed, false, false, true, true"
    })
    void a_criterion_is_met(String moveOn, boolean completed, boolean passed, boolean waived, boolean met) {
        assertThat(MoveOn.named(moveOn).metBy(new UnitResult(completed, passed, waived)))
                .isEqualTo(met);
    }

    private static ContentUnit unit(int number, MoveOn moveOn) {
        return new ContentUnit(
                new UUID(1, number), number, "https://e.com/" + number, "U", "u.html", moveOn, null, false, "", "");
    }

    private static ContentPart part(int number, List<ContentPart> parts, ContentUnit... units) {
        return new ContentPart(new UUID(2, number), "https://e.com/p" + number, "P", parts, List.of(units));
    }

    @Test
    void the_inner_block_comes_before_the_outer_and_the_course_last() {
        var inner = part(1, List.of(), unit(1, MoveOn.PASSED));
        var outer = part(2, List.of(inner));
        var whole = part(3, List.of(outer), unit(2, MoveOn.NOT_APPLICABLE));
        var passed = Map.of(new UUID(1, 1), new UnitResult(false, true, false));

        assertThat(Satisfaction.news(whole, Map.of(), Set.of())).isEmpty();
        assertThat(Satisfaction.news(whole, passed, Set.of())).containsExactly(inner, outer, whole);
        assertThat(Satisfaction.news(whole, passed, Set.of(inner.id()))).containsExactly(outer, whole);
    }

    @Test
    void a_package_of_nothing_to_prove_is_satisfied_at_registration() {
        var whole = part(3, List.of(), unit(1, MoveOn.NOT_APPLICABLE));

        assertThat(Satisfaction.news(whole, Map.of(), Set.of())).containsExactly(whole);
    }

    /** However the results come in, each part is news once, and the course when everything is met. */
    @Test
    void each_part_is_satisfied_once_in_any_order() {
        var random = new SplittableRandom(SEED);
        for (var round = 0; round < 200; round++) {
            var units = IntStream.rangeClosed(1, 6)
                    .mapToObj(i -> unit(i, MoveOn.PASSED))
                    .toList();
            var left = part(1, List.of(), units.get(0), units.get(1), units.get(2));
            var whole = part(3, List.of(left, part(2, List.of(), units.get(3))), units.get(4), units.get(5));
            var order = units.stream()
                    .collect(Collectors.toMap(each -> random.nextLong(), each -> each, (a, b) -> a, TreeMap::new));
            var results = new HashMap<UUID, UnitResult>();
            var before = new HashSet<UUID>();
            for (var each : order.values()) {
                results.put(each.id(), new UnitResult(false, true, false));
                for (var news : Satisfaction.news(whole, results, before))
                    assertThat(before.add(news.id())).isTrue();
                assertThat(before.contains(whole.id())).isEqualTo(results.size() == 6);
            }
            assertThat(before).hasSize(3);
        }
    }
}

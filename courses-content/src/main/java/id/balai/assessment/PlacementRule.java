package id.balai.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** For each lesson: a wrong answer shows a gap at once; two right ones show that it is known. */
final class PlacementRule {
    static final int ITEMS_A_LESSON = 2;

    private final List<DrawnItem> drawn;

    PlacementRule(List<DrawnItem> drawn) {
        this.drawn = drawn;
    }

    /** The first item of a lesson of which it is not yet clear whether it is known. */
    Optional<DrawnItem> next() {
        var missed = missed();
        return drawn.stream()
                .filter(item -> !item.isAnswered() && !missed.contains(item.lesson()))
                .findFirst();
    }

    Set<String> missed() {
        return drawn.stream().filter(DrawnItem::isWrong).map(DrawnItem::lesson).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> known() {
        return drawn.stream().collect(Collectors.groupingBy(DrawnItem::lesson)).values().stream()
                .filter(items ->
                        items.size() >= ITEMS_A_LESSON && items.stream().allMatch(DrawnItem::isRight))
                .map(items -> items.get(0).lesson())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many are answered and may still be asked. */
    int atMost() {
        var missed = missed();
        return (int) drawn.stream()
                .filter(item -> item.isAnswered() || !missed.contains(item.lesson()))
                .count();
    }

    /** Two items for each lesson that has them, lesson by lesson. */
    static List<Item> draw(Collection<String> lessons, Collection<Item> bank, Random random) {
        return lessons.stream()
                .flatMap(lesson -> {
                    var items = new ArrayList<>(bank.stream()
                            .filter(item -> item.lesson().equals(lesson))
                            .toList());
                    Collections.shuffle(items, random);
                    return items.stream().limit(ITEMS_A_LESSON);
                })
                .toList();
    }
}

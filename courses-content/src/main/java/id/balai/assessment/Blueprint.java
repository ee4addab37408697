package id.balai.assessment;

import id.balai.courses.CourseContent;
import id.balai.courses.CourseModule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Draws the items of an examination. Each module gives as many as the blueprint says, its lessons in turn, so that every
 * topic is asked about; items the person has not met come first. The same seed draws the same items.
 */
final class Blueprint {
    private Blueprint() {}

    static List<Item> draw(CourseContent content, Collection<Item> bank, Set<UUID> met, long seed) {
        var random = new Random(seed);
        var drawn = new ArrayList<Item>();
        for (var module : content.modules()) drawn.addAll(draw(module, content.examItems(module), bank, met, random));
        Collections.shuffle(drawn, random);
        return drawn;
    }

    private static List<Item> draw(
            CourseModule module, int count, Collection<Item> bank, Set<UUID> met, Random random) {
        var byLesson = new ArrayList<List<Item>>();
        for (var lesson : module.lessons()) byLesson.add(shuffled(lesson, bank, met, random));
        Collections.shuffle(byLesson, random);
        var have = byLesson.stream().mapToInt(List::size).sum();
        if (have < count) throw new ItemsMissing(module.title(), have, count);
        var drawn = new ArrayList<Item>();
        for (var turn = 0; drawn.size() < count; turn++)
            for (var items : byLesson) if (turn < items.size() && drawn.size() < count) drawn.add(items.get(turn));
        return drawn;
    }

    private static List<Item> shuffled(String lesson, Collection<Item> bank, Set<UUID> met, Random random) {
        var items = new ArrayList<>(
                bank.stream().filter(item -> item.lesson().equals(lesson)).toList());
        Collections.shuffle(items, random);
        items.sort(Comparator.comparing(item -> met.contains(item.id())));
        return items;
    }
}

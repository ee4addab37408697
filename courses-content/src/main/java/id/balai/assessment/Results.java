package id.balai.assessment;

import id.balai.courses.CourseVersion;
import id.balai.courses.Lesson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts a graded sitting into words: by topic always, by item only for who has passed. */
final class Results {
    private Results() {}

    static Result of(Attempt sitting, CourseVersion version, Optional<Map<UUID, Item>> review) {
        var of = sitting.drawn().size();
        return new Result(
                sitting.id(),
                sitting.right(),
                of,
                sitting.right() * 100 / of,
                version.content().passPercent(),
                sitting.passed(),
                version.lessons().stream()
                        .map(lesson -> topic(sitting, lesson))
                        .filter(topic -> topic.of() > 0)
                        .toList(),
                review.map(words -> review(sitting, words)).orElse(List.of()));
    }

    private static TopicScore topic(Attempt sitting, Lesson lesson) {
        var items = sitting.drawn().stream()
                .filter(item -> item.lesson().equals(lesson.key()))
                .toList();
        var right = (int) items.stream().filter(DrawnItem::isRight).count();
        return new TopicScore(lesson.key(), lesson.title(), right, items.size());
    }

    private static List<ItemReview> review(Attempt sitting, Map<UUID, Item> words) {
        return sitting.drawn().stream()
                .map(drawn -> {
                    var item = Items.known(words, drawn.item());
                    return new ItemReview(item.stem(), drawn.chosenWords(item), drawn.isRight(), item.explanation());
                })
                .toList();
    }
}

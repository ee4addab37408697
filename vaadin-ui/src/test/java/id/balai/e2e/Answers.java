package id.balai.e2e;

import id.balai.assessment.NewItem;
import id.balai.assessment.ShippedCourses;
import java.util.Map;
import java.util.stream.Collectors;

/** What is right in the bookkeeping course, and what each item asks about. */
final class Answers {
    static final String COURSE = "pembukuan-koperasi-dasar";
    private static final Map<String, NewItem> ITEMS =
            ShippedCourses.items(COURSE).stream().collect(Collectors.toMap(NewItem::stem, item -> item));

    private Answers() {}

    static String right(String stem) {
        var item = item(stem);
        return item.options().get(item.answer());
    }

    static NewItem item(String stem) {
        var item = ITEMS.get(stem.strip());
        if (item == null) throw new IllegalStateException("not a shipped item: " + stem);
        return item;
    }
}

package id.balai.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Journals laid out in the columns that {@code ledger_post_batch} takes: one row per journal, one per line. */
record BatchArguments(UUID cooperative, UUID person, Instant recordedAt, List<Entry> entries) {
    @Nullable
    Object[] toArray() {
        var lines = IntStream.range(0, entries.size())
                .boxed()
                .flatMap(item ->
                        entries.get(item).journal().postings().stream().map(posting -> new Line(item + 1, posting)))
                .toList();
        return new Object[] {
            cooperative,
            person,
            recordedAt,
            journals(entry -> entry.id().toString()),
            journals(entry -> entry.request().key()),
            journals(entry -> entry.request().hash()),
            journals(entry -> entry.journal().kind()),
            journals(entry -> entry.journal().memo()),
            journals(entry -> entry.happenedOn().toString()),
            journals(entry -> entry.journal().effectiveDate().toString()),
            journals(entry -> entry.reverses() == null ? null : entry.reverses().toString()),
            journals(entry -> entry.authorisation().toJson()),
            lines.stream().map(line -> (long) line.item()).toArray(Long[]::new),
            texts(lines, Posting::account),
            texts(lines, Posting::member),
            texts(lines, Posting::unit),
            lines.stream().map(line -> line.posting().signed()).toArray(Long[]::new),
            texts(lines, Posting::memo)
        };
    }

    private record Line(int item, Posting posting) {}

    private String[] journals(Function<Entry, @Nullable String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    private static String[] texts(List<Line> lines, Function<Posting, @Nullable String> text) {
        return lines.stream().map(line -> text.apply(line.posting())).toArray(String[]::new);
    }
}

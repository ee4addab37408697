package id.balai.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.ledger.JournalTable.Known;
import id.balai.refusal.NotFound;
import id.balai.refusal.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Posts the journals of a file in its order, in batches, with a line of report for each row. */
final class Import {
    private final JournalTable journals;
    private final OlderKinds kinds;

    Import(JournalTable journals, OlderKinds kinds) {
        this.journals = journals;
        this.kinds = kinds;
    }

    ImportReport of(UUID person, UUID cooperative, UUID grant, ImportFile file) {
        var known = known(cooperative, file);
        var ids = ids(file, known);
        var lines = new ArrayList<>(file.unreadable);
        var entries = new ArrayList<Entry>();
        file.journals.forEach((key, rows) -> {
            try {
                var entry = entry(person, cooperative, grant, rows, ids);
                var before = known.get(key);
                if (before == null) entries.add(entry);
                else if (before.hash().equals(entry.request().hash()))
                    lines.addAll(lines(rows, before.posted().journal(), true, null));
                else throw new IdempotencyMismatch(key);
            } catch (Refusal refusal) {
                lines.addAll(lines(rows, null, false, refusal));
            }
        });
        if (lines.stream().allMatch(line -> line.refusal() == null))
            lines.addAll(post(person, cooperative, entries, file));
        var report = new ImportReport(
                lines.stream().sorted(Comparator.comparingInt(ImportLine::row)).toList());
        if (report.refused()) throw new ImportRefused(report);
        return report;
    }

    private List<ImportLine> post(UUID person, UUID cooperative, List<Entry> entries, ImportFile file) {
        kinds.learn(cooperative, entries);
        var lines = new ArrayList<ImportLine>();
        for (var first = 0; first < entries.size(); first += Batch.MOST) {
            var batch = entries.subList(first, Math.min(first + Batch.MOST, entries.size()));
            for (var answer : journals.postAll(cooperative, person, batch)) {
                var rows = file.journals.getOrDefault(answer.idempotencyKey(), List.of());
                var journal = answer.success().map(Posted::journal).orElse(null);
                lines.addAll(lines(rows, journal, false, answer.refusal()));
            }
        }
        return lines;
    }

    private Map<String, Known> known(UUID cooperative, ImportFile file) {
        var keys = file.journals.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> Stream.of(row.key(), row.reverses() == null ? "" : row.reverses()))
                .distinct()
                .map(key -> new Request(key, ""))
                .toList();
        return journals.known(cooperative, keys);
    }

    private static Map<String, UUID> ids(ImportFile file, Map<String, Known> known) {
        var ids = new HashMap<String, UUID>();
        known.forEach((key, journal) -> ids.put(key, journal.posted().journal()));
        file.journals.keySet().forEach(key -> ids.computeIfAbsent(key, each -> UuidCreator.getTimeOrderedEpoch()));
        return ids;
    }

    private static Entry entry(
            UUID person, UUID cooperative, UUID grant, List<ImportedRow> rows, Map<String, UUID> ids) {
        var head = rows.get(0);
        var journal = Journal.of(
                head.effectiveDate(),
                head.kind(),
                head.memo(),
                rows.stream().map(ImportedRow::posting).toList());
        return new Entry(
                ids.getOrDefault(head.key(), UuidCreator.getTimeOrderedEpoch()),
                cooperative,
                person,
                Request.of(
                        head.key(),
                        new Content(
                                head, rows.stream().map(ImportedRow::posting).toList())),
                journal,
                head.happenedOn(),
                reverses(head, ids),
                Authorisation.under(grant));
    }

    private static @Nullable UUID reverses(ImportedRow head, Map<String, UUID> ids) {
        var reverses = head.reverses();
        if (reverses == null) return null;
        var journal = ids.get(reverses);
        if (journal == null) throw new NotFound("journal", reverses);
        return journal;
    }

    /** What makes two imports of a journal the same. */
    private record Content(
            LocalDate effectiveDate,
            LocalDate happenedOn,
            String kind,
            String memo,
            @Nullable String reverses,
            List<Posting> postings) {
        Content(ImportedRow head, List<Posting> postings) {
            this(head.effectiveDate(), head.happenedOn(), head.kind(), head.memo(), head.reverses(), postings);
        }
    }

    private static List<ImportLine> lines(
            List<ImportedRow> rows, @Nullable UUID journal, boolean known, @Nullable Refusal refusal) {
        return rows.stream()
                .map(row -> new ImportLine(row.row(), row.key(), journal, known, refusal))
                .toList();
    }
}

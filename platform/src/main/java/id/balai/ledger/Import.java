package id.balai.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.ledger.ImportedRow.Heading;
import id.balai.ledger.JournalTable.Known;
import id.balai.refusal.NotFound;
import id.balai.refusal.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Posts the journals of a file in its order, in batches, with a line of report for each row. */
final class Import {
    private final JournalTable journals;
    private final OlderBooks older;

    Import(JournalTable journals, OlderBooks older) {
        this.journals = journals;
        this.older = older;
    }

    ImportReport of(UUID person, UUID cooperative, UUID grant, ImportFile file) {
        var known = known(cooperative, file);
        var ids = ids(file, known);
        var accounts = older.accounts(cooperative, file);
        var lines = new ArrayList<>(file.unreadable);
        var entries = new ArrayList<Entry>();
        file.journals.forEach((key, rows) -> {
            try {
                var entry = entry(person, cooperative, grant, rows, ids, accounts);
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
            lines.addAll(post(person, cooperative, entries, file, accounts));
        var report = new ImportReport(
                lines.stream().sorted(Comparator.comparingInt(ImportLine::row)).toList());
        if (report.refused()) throw new ImportRefused(report);
        return report;
    }

    private List<ImportLine> post(
            UUID person, UUID cooperative, List<Entry> entries, ImportFile file, Map<String, LedgerAccount> accounts) {
        older.learnKinds(entries, accounts);
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
                .map(ImportedRow::heading)
                .flatMap(head -> Stream.of(Optional.of(head.key()), Optional.ofNullable(head.reverses())))
                .flatMap(Optional::stream)
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
            UUID person,
            UUID cooperative,
            UUID grant,
            List<ImportedRow> rows,
            Map<String, UUID> ids,
            Map<String, LedgerAccount> accounts) {
        var head = rows.get(0).heading();
        var postings = rows.stream().map(row -> owned(row.posting(), accounts)).toList();
        return new Entry(
                ids.getOrDefault(head.key(), UuidCreator.getTimeOrderedEpoch()),
                cooperative,
                person,
                Request.of(head.key(), new Content(head, postings)),
                Journal.of(head.effectiveDate(), head.kind(), head.memo(), postings),
                head.happenedOn(),
                reverses(head, ids),
                Authorisation.under(grant));
    }

    /** Whoever's savings a line of older books leaves open are everybody's together. */
    private static Posting owned(Posting posting, Map<String, LedgerAccount> accounts) {
        var account = accounts.get(posting.account());
        return account != null && account.perMember() && posting.member() == null
                ? posting.of(OlderBooks.TOGETHER)
                : posting;
    }

    private static @Nullable UUID reverses(Heading head, Map<String, UUID> ids) {
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
        Content(Heading head, List<Posting> postings) {
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

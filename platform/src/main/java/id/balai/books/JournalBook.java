package id.balai.books;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.ledger.Authorisation;
import id.balai.refusal.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads journals with their lines, in two statements whatever their number. */
final class JournalBook {
    private static final int LARGEST_PAGE = 200;
    private static final String JOURNALS = """
            select j.id, j.number, j.kind, j.memo, j.happened_on, j.effective_date, j.recorded_at, j.posted_by,
                   j.reverses, r.id
            from journal j left join journal r on r.cooperative_id = j.cooperative_id and r.reverses = j.id
            where j.cooperative_id = ?
            """;

    private JournalBook() {}

    static List<JournalEntry> page(Sql sql, UUID cooperative, int page, int size) {
        var limit = Math.min(Math.max(size, 1), LARGEST_PAGE);
        return withLines(
                sql,
                cooperative,
                sql.list(
                        JOURNALS + " order by j.number desc limit ? offset ?",
                        JournalBook::head,
                        cooperative,
                        limit,
                        (long) limit * Math.max(page, 0)));
    }

    /** @param kind the kind of journal to show alone, all where absent */
    static List<JournalEntry> between(
            Sql sql, UUID cooperative, @Nullable String kind, LocalDate from, LocalDate to, int page, int size) {
        var limit = Math.min(Math.max(size, 1), LARGEST_PAGE);
        return withLines(
                sql,
                cooperative,
                sql.list(
                        JOURNALS + " and (?::text is null or j.kind = ?) and j.effective_date between ? and ?"
                                + " order by j.number desc limit ? offset ?",
                        JournalBook::head,
                        cooperative,
                        kind,
                        kind,
                        from,
                        to,
                        limit,
                        (long) limit * Math.max(page, 0)));
    }

    static JournalEntry one(Sql sql, UUID cooperative, UUID journal) {
        return withLines(
                        sql, cooperative, sql.list(JOURNALS + " and j.id = ?", JournalBook::head, cooperative, journal))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("journal", journal));
    }

    static Authorisation authorisation(Sql sql, UUID cooperative, UUID journal) {
        return sql.one(
                        "select authorisation::text from journal where cooperative_id = ? and id = ?",
                        row -> Authorisation.read(row.getString(1)),
                        cooperative,
                        journal)
                .orElseThrow(() -> new NotFound("journal", journal));
    }

    private static List<JournalEntry> withLines(Sql sql, UUID cooperative, List<JournalEntry> heads) {
        var ids = heads.stream().map(head -> head.id().toString()).toArray(String[]::new);
        Map<UUID, List<JournalLine>> lines =
                sql.list("""
                        select p.journal_id, p.account, a.name, p.member, p.unit, p.amount, p.memo
                        from posting p join account a on a.cooperative_id = p.cooperative_id and a.code = p.account
                        where p.cooperative_id = ? and p.journal_id = any (?::uuid[]) order by p.journal_id, p.line
                        """, row -> Map.entry(row.getObject(1, UUID.class), line(row)), cooperative, ids).stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return heads.stream()
                .map(head -> head.with(lines.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static JournalEntry head(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                Columns.instant(row, 7),
                row.getObject(8, UUID.class),
                row.getObject(9, UUID.class),
                row.getObject(10, UUID.class),
                List.of());
    }

    private static JournalLine line(ResultSet row) throws SQLException {
        return JournalLine.of(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7));
    }
}

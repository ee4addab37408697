package id.balai.books;

import id.balai.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the journal book line by line, oldest first: as it is kept on paper. */
final class BookLines {
    private static final String WHICH = """
            from journal j join posting p on p.cooperative_id = j.cooperative_id and p.journal_id = j.id
            join account a on a.cooperative_id = p.cooperative_id and a.code = p.account
            where j.cooperative_id = ? and p.effective_date between ? and ? and (?::text is null or j.kind = ?)
            """;
    private static final String LINES = """
            select j.number, j.effective_date, j.kind, j.memo, p.account, a.name, p.member, p.unit, p.amount, p.memo
            """ + WHICH + " order by j.effective_date, j.number, p.line";

    private BookLines() {}

    static List<BookLine> of(Sql sql, UUID cooperative, @Nullable String kind, LocalDate from, LocalDate to) {
        return sql.list(LINES, BookLines::line, cooperative, from, to, kind, kind);
    }

    static long count(Sql sql, UUID cooperative, @Nullable String kind, LocalDate from, LocalDate to) {
        return sql.one("select count(*) " + WHICH, row -> row.getLong(1), cooperative, from, to, kind, kind)
                .orElse(0L);
    }

    private static BookLine line(ResultSet row) throws SQLException {
        return new BookLine(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getString(4),
                JournalLine.of(
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getLong(9),
                        row.getString(10)));
    }
}

package id.balai.books;

import id.balai.database.Sql;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How far back the books of a cooperative reach. */
final class Reach {
    private Reach() {}

    static boolean reaches(Sql sql, UUID cooperative, LocalDate day) {
        return firstDay(sql, cooperative).filter(first -> !first.isAfter(day)).isPresent();
    }

    /** The day its books begin, where it has any. */
    static Optional<LocalDate> firstDay(Sql sql, UUID cooperative) {
        return sql.one(
                "select first_day from book where cooperative_id = ?",
                row -> row.getObject(1, LocalDate.class),
                cooperative);
    }
}

package id.balai.books.rest;

import id.balai.refusal.NoDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days a caller asks about: to today where no end is said, and from the beginning of that year where none is. */
record Days(LocalDate from, LocalDate to) {
    static Days asked(@Nullable String from, @Nullable String to, LocalDate today) {
        var last = to == null ? today : NoDate.parse("to", to);
        return new Days(from == null ? last.withDayOfYear(1) : NoDate.parse("from", from), last);
    }
}

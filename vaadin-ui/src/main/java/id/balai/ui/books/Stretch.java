package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import id.balai.ui.shell.Dates;
import java.time.LocalDate;
import java.time.YearMonth;

/** The days a statement tells about. */
record Stretch(LocalDate from, LocalDate to) {
    static Stretch yearOf(LocalDate day) {
        return new Stretch(day.withDayOfYear(1), day);
    }

    static Stretch asked(Asked asked, LocalDate today) {
        var to = asked.day("sampai").orElse(today);
        return new Stretch(asked.day("dari").orElse(to.withDayOfYear(1)), to);
    }

    static Stretch month(YearMonth month, LocalDate today) {
        var last = month.atEndOfMonth();
        return new Stretch(month.atDay(1), last.isAfter(today) ? today : last);
    }

    String words() {
        return text("period", Dates.day(from), Dates.day(to));
    }
}

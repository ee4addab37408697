package id.balai.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A journal as somebody writes it down, before anything is checked. */
public record NewJournal(
        LocalDate effectiveDate,
        String kind,
        String memo,
        @Nullable String unit,
        List<NewLine> lines) {
    public NewJournal {
        lines = List.copyOf(lines);
    }

    /** A journal as somebody would have written it; a unit stands where all its lines are for the same. */
    static NewJournal reading(Journal journal) {
        var units = journal.postings().stream().map(Posting::unit).distinct().toList();
        return new NewJournal(
                journal.effectiveDate(),
                journal.kind(),
                journal.memo(),
                units.size() == 1 ? units.get(0) : null,
                journal.postings().stream().map(NewLine::reading).toList());
    }

    public Journal toJournal() {
        return Journal.of(
                effectiveDate,
                kind,
                memo,
                lines.stream().map(line -> line.toPosting(unit)).toList());
    }
}

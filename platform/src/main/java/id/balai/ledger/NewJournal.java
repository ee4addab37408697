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

    public Journal toJournal() {
        return Journal.of(
                effectiveDate,
                kind,
                memo,
                lines.stream().map(line -> line.toPosting(unit)).toList());
    }
}

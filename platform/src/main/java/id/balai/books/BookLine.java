package id.balai.books;

import java.time.LocalDate;

/** A line of the journal book with what it shares with the other lines of its journal. */
public record BookLine(long number, LocalDate effectiveDate, String kind, String memo, JournalLine line) {}

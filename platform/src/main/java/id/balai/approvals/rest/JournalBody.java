package id.balai.approvals.rest;

import static id.balai.refusal.MissingField.required;

import id.balai.ledger.NewJournal;
import id.balai.ledger.NewLine;
import id.balai.ledger.WholeRupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A journal as a caller sends it, where anything may be missing and any number may stand. */
public record JournalBody(
        @Nullable LocalDate effectiveDate,
        @Nullable String kind,
        @Nullable String memo,
        @Nullable String unit,
        @Nullable List<@Nullable LineBody> lines) {
    /** A line as a caller sends it. */
    public record LineBody(
            @Nullable String account,
            @Nullable String member,
            @Nullable BigDecimal debit,
            @Nullable BigDecimal credit,
            @Nullable String memo) {
        NewLine toNewLine() {
            return new NewLine(required("lines.account", account), member, whole(debit), whole(credit), memo);
        }
    }

    NewJournal toNewJournal() {
        return new NewJournal(
                required("effectiveDate", effectiveDate),
                required("kind", kind),
                required("memo", memo),
                unit,
                required("lines", lines).stream()
                        .map(line -> required("lines", line).toNewLine())
                        .toList());
    }

    private static long whole(@Nullable BigDecimal amount) {
        return amount == null ? 0 : WholeRupiah.of(amount);
    }
}

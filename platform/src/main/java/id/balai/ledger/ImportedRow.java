package id.balai.ledger;

import id.balai.money.Rupiah;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A row of the file, read. The heading of its journal is repeated on each of its rows. */
record ImportedRow(
        int row,
        String key,
        LocalDate effectiveDate,
        LocalDate happenedOn,
        String kind,
        String memo,
        @Nullable String reverses,
        Posting posting) {
    static ImportedRow of(int row, CSVRecord record) {
        return new ImportedRow(
                row,
                record.get("idem_key"),
                date(record, "effective_date"),
                date(record, "recorded_date"),
                record.get("kind"),
                record.get("memo"),
                orNull(record, "reverses"),
                posting(record));
    }

    private static Posting posting(CSVRecord record) {
        var account = record.get("account_code");
        var debit = amount(record, "debit");
        var credit = amount(record, "credit");
        if (debit != 0 && credit != 0) throw new TwoSidedLine(account);
        return new Posting(
                account,
                debit != 0 ? Side.DEBIT : Side.CREDIT,
                Rupiah.of(debit != 0 ? debit : credit),
                orNull(record, "member"),
                orNull(record, "unit"),
                null);
    }

    private static LocalDate date(CSVRecord record, String column) {
        try {
            return LocalDate.parse(record.get(column));
        } catch (DateTimeParseException unreadable) {
            throw new BadImportRow(column, record.get(column));
        }
    }

    private static long amount(CSVRecord record, String column) {
        var given = record.get(column);
        try {
            return given.isEmpty() ? 0 : Long.parseLong(given);
        } catch (NumberFormatException unreadable) {
            throw new BadImportRow(column, given);
        }
    }

    private static @Nullable String orNull(CSVRecord record, String column) {
        if (!record.isMapped(column) || record.get(column).isEmpty()) return null;
        return record.get(column);
    }
}

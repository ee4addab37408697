package id.balai.ledger;

import id.balai.money.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A row of the file, read. The heading of its journal is repeated on each of its rows. */
record ImportedRow(int row, Heading heading, Posting posting) {
    /** What a journal is called by, and what it is; a book without words for it has its kind. */
    record Heading(
            String key,
            LocalDate effectiveDate,
            LocalDate happenedOn,
            String kind,
            String memo,
            @Nullable String reverses) {
        Heading {
            if (key.isEmpty()) throw new BadImportRow("idem_key", "");
            if (kind.equals(Journal.REVERSAL) && reverses == null) throw new BadImportRow("reverses", "");
            if (!kind.equals(Journal.REVERSAL) && reverses != null) throw new BadImportRow("kind", kind);
        }

        static Heading of(CSVRecord record) {
            var effective = date(record, "effective_date");
            var kind = record.get("kind");
            return new Heading(
                    record.get("idem_key"),
                    effective,
                    record.get("recorded_date").isEmpty() ? effective : date(record, "recorded_date"),
                    kind,
                    record.get("memo").isEmpty() ? kind : record.get("memo"),
                    orNull(record, "reverses"));
        }
    }

    static ImportedRow of(int row, CSVRecord record) {
        return new ImportedRow(row, Heading.of(record), posting(record));
    }

    String key() {
        return heading.key();
    }

    /** Two journals under one key would become one that neither was. */
    void mustHead(ImportedRow other) {
        if (!heading.equals(other.heading)) throw new BadImportRow("idem_key", other.key());
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
            return given.isEmpty() ? 0 : WholeRupiah.of(new BigDecimal(given));
        } catch (NumberFormatException unreadable) {
            throw new BadImportRow(column, given);
        }
    }

    private static @Nullable String orNull(CSVRecord record, String column) {
        if (!record.isMapped(column) || record.get(column).isEmpty()) return null;
        return record.get(column);
    }
}

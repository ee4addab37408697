package id.balai.books.report;

import id.balai.books.StatementLine;
import id.balai.books.report.ReportRow.Kind;
import id.balai.ledger.LedgerAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The changes in equity as a square: each part of the members' own capital at the beginning, in between, at the end, and
 * at the same end a year before. The result not yet closed is the members' too, though no account of theirs holds it.
 */
final class EquityRows {
    private static final int FIRST = 0;
    private static final int MOVED = 1;
    private static final int LAST = 2;
    private static final int BEFORE = 3;

    private final Map<String, StatementLine> byName;

    private EquityRows(List<StatementLine> lines) {
        byName = lines.stream().collect(Collectors.toMap(StatementLine::line, line -> line));
    }

    static List<ReportRow> of(List<StatementLine> lines, List<LedgerAccount> chart) {
        var square = new EquityRows(lines);
        var rows = new ArrayList<>(chart.stream()
                .filter(account -> square.byName.containsKey(account.code() + " AKHIR"))
                .map(square::part)
                .toList());
        var sum = sum(rows);
        var open = square.open();
        rows.add(sum);
        rows.add(open);
        rows.add(ReportRow.of(
                Kind.RESULT,
                ReportWords.say("equity.all"),
                "",
                null,
                null,
                plus(sum, open, LAST),
                plus(sum, open, BEFORE)));
        return rows;
    }

    private ReportRow part(LedgerAccount account) {
        var last = Objects.requireNonNull(byName.get(account.code() + " AKHIR"));
        return ReportRow.of(
                Kind.LINE,
                account.code() + " " + account.name(),
                account.code(),
                amount(account.code() + " AWAL"),
                amount(account.code() + " MUTASI"),
                last.amount(),
                last.comparative());
    }

    private ReportRow open() {
        @Nullable StatementLine open = byName.get("SHU TAHUN BERJALAN");
        return ReportRow.of(
                Kind.SUM,
                ReportWords.line("SHU TAHUN BERJALAN"),
                "",
                null,
                null,
                open == null ? 0 : open.amount(),
                open == null ? null : open.comparative());
    }

    private long amount(String name) {
        @Nullable StatementLine line = byName.get(name);
        return line == null ? 0 : line.amount();
    }

    private static ReportRow sum(List<ReportRow> parts) {
        return ReportRow.of(
                Kind.SUM,
                ReportWords.line("TOTAL EKUITAS SEBELUM SHU"),
                "",
                sum(parts, FIRST),
                sum(parts, MOVED),
                sum(parts, LAST),
                sum(parts, BEFORE));
    }

    private static @Nullable Long sum(List<ReportRow> parts, int column) {
        @Nullable Long sum = null;
        for (var part : parts) {
            @Nullable Long amount = part.amount(column);
            if (amount != null) sum = (sum == null ? 0 : sum) + amount;
        }
        return sum;
    }

    private static @Nullable Long plus(ReportRow sum, ReportRow open, int column) {
        @Nullable Long closed = sum.amount(column);
        @Nullable Long result = open.amount(column);
        if (closed == null && result == null) return null;
        return (closed == null ? 0 : closed) + (result == null ? 0 : result);
    }
}

package id.balai.books.report;

import id.balai.books.StatementLine;
import id.balai.books.report.ReportRow.Kind;
import id.balai.ledger.AccountClass;
import id.balai.ledger.JournalKind;
import id.balai.ledger.LedgerAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the lines of a statement into the order one reads them in: a heading, its accounts, their sum. */
final class StatementRows {
    private final List<StatementLine> lines;
    private final Map<String, AccountClass> classes;
    private final List<ReportRow> rows = new ArrayList<>();

    StatementRows(List<StatementLine> lines, List<LedgerAccount> chart) {
        this.lines = lines;
        this.classes = chart.stream().collect(Collectors.toMap(LedgerAccount::code, LedgerAccount::accountClass));
    }

    List<ReportRow> position() {
        part("assets", AccountClass.ASSET).sum("TOTAL ASET", Kind.SUM);
        part("liabilities", AccountClass.LIABILITY).sum("TOTAL KEWAJIBAN", Kind.SUM);
        part("equity", AccountClass.EQUITY).sum("TOTAL EKUITAS SEBELUM SHU", Kind.SUM);
        return sum("SHU TAHUN BERJALAN", Kind.SUM).sum("TOTAL KEWAJIBAN DAN EKUITAS", Kind.RESULT).rows;
    }

    List<ReportRow> results() {
        part("income", AccountClass.INCOME).sum("TOTAL PENDAPATAN", Kind.SUM);
        part("cost", AccountClass.COST_OF_SALES).sum("TOTAL HPP", Kind.SUM).sum("HASIL USAHA KOTOR", Kind.RESULT);
        return part("expense", AccountClass.EXPENSE)
                .sum("TOTAL BEBAN", Kind.SUM)
                .sum("SHU SETELAH PAJAK", Kind.RESULT)
                .rows;
    }

    List<ReportRow> cashFlows(List<JournalKind> kinds) {
        var names = kinds.stream().collect(Collectors.toMap(JournalKind::code, JournalKind::name));
        for (var part : List.of("OPERASI", "INVESTASI", "PENDANAAN")) {
            rows.add(ReportRow.heading(part));
            lines.stream().filter(line -> line.line().startsWith(part + " ")).forEach(line -> {
                var kind = line.line().substring(part.length() + 1);
                rows.add(ReportRow.line(line, names.getOrDefault(kind, kind), kind));
            });
            sum("TOTAL " + part, Kind.SUM);
        }
        return sum("KAS AWAL", Kind.SUM).sum("KENAIKAN", Kind.SUM).sum("KAS AKHIR", Kind.RESULT).rows;
    }

    private StatementRows part(String heading, AccountClass accountClass) {
        rows.add(ReportRow.heading(heading));
        lines.stream()
                .filter(line -> line.account() != null && classes.get(line.account()) == accountClass)
                .forEach(line -> rows.add(ReportRow.line(line, line.line(), String.valueOf(line.account()))));
        return this;
    }

    private StatementRows sum(String name, Kind kind) {
        lines.stream().filter(line -> line.line().equals(name)).forEach(line -> rows.add(ReportRow.sum(line, kind)));
        return this;
    }
}

package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import id.balai.books.StatementLine;
import id.balai.ledger.AccountClass;
import id.balai.ledger.JournalKind;
import id.balai.ledger.LedgerAccount;
import id.balai.ui.books.ReportRow.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the lines of a statement into the order one reads them in: a heading, its accounts, their sum. */
class ReportRows {
    private final List<StatementLine> lines;
    private final Map<String, AccountClass> classes;
    private final Function<String, String> ledger;
    private final List<ReportRow> rows = new ArrayList<>();

    /** @param ledger where the ledger of an account is */
    ReportRows(List<StatementLine> lines, List<LedgerAccount> chart, Function<String, String> ledger) {
        this.lines = lines;
        this.ledger = ledger;
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

    /** @param journals the journals of a kind */
    List<ReportRow> cashFlows(List<JournalKind> kinds, Function<String, String> journals) {
        var names = kinds.stream().collect(Collectors.toMap(JournalKind::code, JournalKind::name));
        for (var part : List.of("OPERASI", "INVESTASI", "PENDANAAN")) {
            rows.add(ReportRow.heading(text("reportPart." + part)));
            lines.stream().filter(line -> line.line().startsWith(part + " ")).forEach(line -> {
                var kind = line.line().substring(part.length() + 1);
                rows.add(ReportRow.line(line, names.getOrDefault(kind, kind), journals.apply(kind)));
            });
            sum("TOTAL " + part, Kind.SUM);
        }
        return sum("KAS AWAL", Kind.SUM).sum("KENAIKAN", Kind.SUM).sum("KAS AKHIR", Kind.RESULT).rows;
    }

    private ReportRows part(String heading, AccountClass accountClass) {
        rows.add(ReportRow.heading(text("reportPart." + heading)));
        lines.stream()
                .filter(line -> line.account() != null && classes.get(line.account()) == accountClass)
                .forEach(line ->
                        rows.add(ReportRow.line(line, line.line(), ledger.apply(String.valueOf(line.account())))));
        return this;
    }

    private ReportRows sum(String name, Kind kind) {
        lines.stream().filter(line -> line.line().equals(name)).forEach(line -> rows.add(ReportRow.sum(line, kind)));
        return this;
    }
}

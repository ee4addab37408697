package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import id.balai.books.StatementLine;
import id.balai.ledger.LedgerAccount;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Small;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The changes in equity as a square: each part of the members' own capital at the beginning, in between, at the end. */
class EquityTable extends DataTable<EquityTable.Part> {
    /** One part of the capital, with the same end a year before. */
    record Part(
            String account,
            String name,
            long first,
            long moved,
            long last,
            @Nullable Long before) {}

    EquityTable(String title, List<StatementLine> lines, List<LedgerAccount> chart, Function<String, String> ledger) {
        super(title);
        var parts = parts(lines, chart);
        link(text("report.line"), part -> part.account() + " " + part.name(), part -> ledger.apply(part.account()));
        number(text("equity.first"), part -> Figures.signed(part.first()));
        number(text("equity.moved"), part -> Figures.signed(part.moved()));
        number(text("equity.last"), part -> Figures.signed(part.last()));
        if (parts.stream().anyMatch(part -> part.before() != null))
            number(text("report.before"), part -> part.before() == null ? "" : Figures.signed(part.before()));
        rows(parts);
        total(parts);
    }

    /** The result not yet closed is the members' too, though no account of theirs holds it. */
    static Small open(List<StatementLine> lines) {
        var open = lines.stream()
                .filter(line -> line.line().equals("SHU TAHUN BERJALAN"))
                .mapToLong(StatementLine::amount)
                .sum();
        return new Small(text("equity.open", Figures.rupiah(open)));
    }

    static List<Part> parts(List<StatementLine> lines, List<LedgerAccount> chart) {
        var byName = lines.stream().collect(Collectors.toMap(StatementLine::line, line -> line));
        return chart.stream()
                .filter(account -> byName.containsKey(account.code() + " AKHIR"))
                .map(account -> {
                    var last = Objects.requireNonNull(byName.get(account.code() + " AKHIR"));
                    return new Part(
                            account.code(),
                            account.name(),
                            amount(byName, account.code() + " AWAL"),
                            amount(byName, account.code() + " MUTASI"),
                            last.amount(),
                            last.comparative());
                })
                .toList();
    }

    private static long amount(Map<String, StatementLine> byName, String name) {
        var line = byName.get(name);
        return line == null ? 0 : line.amount();
    }

    private void total(List<Part> parts) {
        var sums = new ArrayList<String>();
        sums.add(sum(parts, Part::first));
        sums.add(sum(parts, Part::moved));
        sums.add(sum(parts, Part::last));
        if (parts.stream().anyMatch(part -> part.before() != null))
            sums.add(sum(parts, part -> part.before() == null ? 0 : part.before()));
        sum(text("equity.sum"), sums.toArray(String[]::new));
    }

    private static String sum(List<Part> parts, ToLongFunction<Part> figure) {
        return Figures.signed(parts.stream().mapToLong(figure).sum());
    }
}

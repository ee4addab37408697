package id.balai.books;

import id.balai.books.Figures.AccountFigure;
import id.balai.books.Figures.CashFigure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The statement of cash flows by the direct method: what each kind of journal moved in cash and bank. */
final class CashFlows {
    private static final Map<String, String> PARTS =
            Map.of("OPERATING", "OPERASI", "INVESTING", "INVESTASI", "FINANCING", "PENDANAAN");

    private CashFlows() {}

    static List<StatementLine> of(Compared statement, Figures now, Optional<Figures> before) {
        var kinds = new TreeSet<String>();
        Stream.concat(Stream.of(now), before.stream())
                .flatMap(figures -> figures.cash().stream())
                .filter(flow -> flow.amount() != 0)
                .forEach(flow -> kinds.add(flow.kind()));
        for (var kind : kinds) statement.total(label(kind, now, before), figures -> kind(figures, kind));
        return statement
                .total("TOTAL OPERASI", figures -> part(figures, "OPERATING"))
                .total("TOTAL INVESTASI", figures -> part(figures, "INVESTING"))
                .total("TOTAL PENDANAAN", figures -> part(figures, "FINANCING"))
                .total("KAS AWAL", CashFlows::atFirst)
                .total("KENAIKAN", figures -> atLast(figures) - atFirst(figures))
                .total("KAS AKHIR", CashFlows::atLast)
                .lines();
    }

    private static String label(String kind, Figures now, Optional<Figures> before) {
        var part = Stream.concat(Stream.of(now), before.stream())
                .flatMap(figures -> figures.cash().stream())
                .filter(flow -> flow.kind().equals(kind))
                .map(CashFigure::part)
                .findFirst()
                .orElse("OPERATING");
        return PARTS.getOrDefault(part, part) + " " + kind;
    }

    private static long kind(Figures figures, String kind) {
        return figures.cash().stream()
                .filter(flow -> flow.kind().equals(kind))
                .mapToLong(CashFigure::amount)
                .sum();
    }

    private static long part(Figures figures, String part) {
        return figures.cash().stream()
                .filter(flow -> flow.part().equals(part))
                .mapToLong(CashFigure::amount)
                .sum();
    }

    private static long atFirst(Figures figures) {
        return cash(figures).mapToLong(AccountFigure::before).sum();
    }

    private static long atLast(Figures figures) {
        return cash(figures).mapToLong(AccountFigure::after).sum();
    }

    private static Stream<AccountFigure> cash(Figures figures) {
        return figures.accounts().values().stream().filter(AccountFigure::cash);
    }
}

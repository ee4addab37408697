package id.balai.books;

import id.balai.books.Figures.AccountFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a statement, each from this year's figures and, where there are some, from the year before. */
final class Compared {
    private final Figures now;
    private final Optional<Figures> before;
    private final List<StatementLine> lines = new ArrayList<>();

    Compared(Figures now, Optional<Figures> before) {
        this.now = now;
        this.before = before;
    }

    Compared total(String line, ToLongFunction<Figures> amount) {
        lines.add(new StatementLine(
                line,
                null,
                amount.applyAsLong(now),
                before.map(amount::applyAsLong).orElse(null)));
        return this;
    }

    /** A line for each of these accounts that is not zero in both years. */
    Compared accounts(FiguresPart part, ToLongFunction<AccountFigure> amount) {
        codes(part).forEach((code, account) -> line(account.label(), account, amount));
        return this;
    }

    void line(String label, AccountFigure account, ToLongFunction<AccountFigure> amount) {
        var comparative = before.map(figures -> amountOf(figures, account.code(), amount));
        var value = amountOf(now, account.code(), amount);
        if (value == 0 && comparative.orElse(0L) == 0) return;
        lines.add(new StatementLine(label, account.code(), value, comparative.orElse(null)));
    }

    /** The same, zero or not. */
    void lineInAnyCase(String label, AccountFigure account, ToLongFunction<AccountFigure> amount) {
        lines.add(new StatementLine(
                label,
                account.code(),
                amountOf(now, account.code(), amount),
                before.map(figures -> amountOf(figures, account.code(), amount)).orElse(null)));
    }

    SortedMap<String, AccountFigure> codes(FiguresPart part) {
        var codes = new TreeMap<String, AccountFigure>();
        Stream.concat(before.stream(), Stream.of(now))
                .flatMap(part::of)
                .forEach(account -> codes.put(account.code(), account));
        return codes;
    }

    List<StatementLine> lines() {
        return List.copyOf(lines);
    }

    /** Which accounts of the figures a part of a statement shows. */
    interface FiguresPart {
        Stream<AccountFigure> of(Figures figures);
    }

    private static long amountOf(Figures figures, String code, ToLongFunction<AccountFigure> amount) {
        @Nullable AccountFigure account = figures.accounts().get(code);
        return account == null ? 0 : amount.applyAsLong(account);
    }
}

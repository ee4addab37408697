package id.balai.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A table that a screen reader reads as one and a phone shows as a card for each row. */
public class DataTable<T> extends Div {
    private record Column<T>(String title, boolean number, Function<T, Component> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTable table = new NativeTable();
    private Function<T, String> look = row -> "";

    public DataTable(String caption) {
        addClassName("table");
        table.setCaptionText(caption);
        add(table);
    }

    public DataTable<T> words(String title, Function<T, String> cell) {
        return cell(title, row -> new Span(cell.apply(row)));
    }

    public DataTable<T> number(String title, Function<T, String> cell) {
        columns.add(new Column<>(title, true, row -> new Span(cell.apply(row))));
        return this;
    }

    public DataTable<T> cell(String title, Function<T, Component> cell) {
        columns.add(new Column<>(title, false, cell));
        return this;
    }

    /** Words that lead on; where they lead nowhere they are just words. */
    public DataTable<T> link(String title, Function<T, String> cell, Function<T, String> href) {
        return cell(title, row -> way(cell.apply(row), href.apply(row)));
    }

    private static Component way(String words, String href) {
        if (href.isEmpty()) return new Span(words);
        var way = Ways.plainLink(href, words);
        way.setClassName("open");
        return way;
    }

    /** Gives each row a look of its own: a heading, a total. */
    public DataTable<T> looks(Function<T, String> name) {
        look = name;
        return this;
    }

    public DataTable<T> rows(Collection<T> rows) {
        table.getBody().removeAllRows();
        table.getHead().removeAllRows();
        head(table.getHead().addRow());
        rows.forEach(row -> body(table.getBody().addRow(), row));
        return this;
    }

    /** A closing row: its first words stand under all columns but the last ones, which hold the sums. */
    public DataTable<T> sum(String words, String... sums) {
        table.getFoot().removeAllRows();
        var row = table.getFoot().addRow();
        var first = new NativeTableHeaderCell(words);
        first.getElement().setAttribute("colspan", String.valueOf(columns.size() - sums.length));
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        for (var i = 0; i < sums.length; i++) {
            var cell = new NativeTableCell(sums[i]);
            cell.addClassName("n");
            label(cell, columns.get(columns.size() - sums.length + i));
            row.add(cell);
        }
        return this;
    }

    private void head(NativeTableRow row) {
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column.title());
            cell.getElement().setAttribute("scope", "col");
            if (column.number()) cell.addClassName("n");
            row.add(cell);
        }
    }

    private void body(NativeTableRow line, T row) {
        if (!look.apply(row).isEmpty()) line.addClassName(look.apply(row));
        for (var column : columns) {
            var cell = new NativeTableCell(column.cell().apply(row));
            if (column.number()) cell.addClassName("n");
            label(cell, column);
            line.add(cell);
        }
    }

    private void label(NativeTableCell cell, Column<T> column) {
        cell.getElement().setAttribute("data-label", column.title());
    }
}

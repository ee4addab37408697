package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import id.balai.ui.shell.Ways;
import java.util.function.IntFunction;

/** The way to the pages before and after. */
class Pager extends Nav {
    Pager(int page, boolean more, IntFunction<String> address, String before, String after) {
        addClassName("pager");
        setAriaLabel(text("pager"));
        add(page > 1 ? Ways.quietLink(address.apply(page - 1), text(before)) : new Span());
        add(new Span(text("pager.page", page)));
        add(more ? Ways.quietLink(address.apply(page + 1), text(after)) : new Span());
    }
}

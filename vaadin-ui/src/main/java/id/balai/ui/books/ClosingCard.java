package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.authorization.Decision;
import id.balai.authorization.Guard;
import id.balai.ui.cooperative.GuardList;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Glyph;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/** The oldest month still open: what to look at first, and the one button that closes it. */
class ClosingCard extends Card {
    private static final int LONGEST_REASON = 500;

    ClosingCard(YearMonth month, List<ClosingCheck> checks, Decision decision, Consumer<String> close) {
        add(new H2(text("closing.next", Dates.month(month))), new Small(text("closing.detail")), list(checks));
        if (!decision.of(Guard.ACTION_IN_ROLE).passed()) {
            add(new Small(text("closing.notYours")));
            return;
        }
        if (!decision.allowed()) {
            add(new GuardList(decision));
            return;
        }
        var note = new TextField(text("closing.note"));
        note.setMaxLength(LONGEST_REASON);
        var actions = new Div(Ways.main(
                text("closing.do", Dates.month(month)),
                click -> close.accept(note.getValue().strip())));
        actions.addClassName("act");
        add(note, actions);
    }

    private static UnorderedList list(List<ClosingCheck> checks) {
        var list = new UnorderedList();
        list.addClassName("guards");
        checks.forEach(check -> {
            var mark = new Span((check.inOrder() ? Glyph.TICK : Glyph.ALERT).draw());
            mark.addClassName("mark");
            var item = new ListItem(mark, new Span(check.words()));
            if (!check.inOrder()) item.addClassName("missing");
            list.add(item);
        });
        return list;
    }
}

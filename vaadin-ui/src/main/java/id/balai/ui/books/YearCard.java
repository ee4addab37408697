package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.balai.authorization.Decision;
import id.balai.authorization.Guard;
import id.balai.books.YearToClose;
import id.balai.ui.cooperative.GuardList;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Facts;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;

/** The year that is over: what its closing would post, and the button that posts it once somebody has said yes. */
class YearCard extends Card {
    private final String year;

    YearCard(YearToClose due, Decision decision, Runnable close) {
        year = String.valueOf(due.year());
        add(new H2(text("year.title", year)), new Small(text("year.detail")), facts(due));
        if (!decision.of(Guard.ACTION_IN_ROLE).passed()) add(new Small(text("closing.notYours")));
        else if (!decision.allowed()) add(new GuardList(decision));
        else if (due.lastMonthClosed()) add(Notice.info(text("year.reopen", year), text("year.reopen.detail", year)));
        else add(actions(close));
    }

    private Facts facts(YearToClose due) {
        return new Facts()
                .with(text("year.income"), Figures.rupiah(due.income()))
                .with(text("year.expense"), Figures.rupiah(due.expense()))
                .with(text("year.result"), Figures.rupiah(due.result()))
                .with(text("year.posts"), text("year.posts.detail", Figures.number(due.accounts()), year));
    }

    private Div actions(Runnable close) {
        var actions = new Div(Ways.main(text("year.do", year), click -> ask(close)));
        actions.addClassName("act");
        return actions;
    }

    private void ask(Runnable close) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(text("year.ask", year));
        dialog.add(new Paragraph(text("year.ask.detail")));
        var yes = Ways.quiet(text("year.ask.yes"), click -> {
            dialog.close();
            close.run();
        });
        dialog.getFooter().add(Ways.quiet(text("cancel"), click -> dialog.close()), yes);
        dialog.open();
    }
}

package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.books.Books;
import id.balai.books.report.Reports;
import id.balai.membership.Cooperative;
import id.balai.ui.cooperative.Room;
import id.balai.ui.cooperative.Visits;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.DayField;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Every account with what it holds at the end of a day; both sides come to the same sum, or something is wrong. */
@PermitAll
@Route(value = Room.AT + "neraca-saldo", layout = Shell.class)
public class TrialBalanceView extends Room {
    private final Visits visits;
    private final Books books;
    private final Reports reports;

    @Inject
    public TrialBalanceView(Visits visits, Books books, Reports reports) {
        super("nav.trialBalance");
        this.visits = visits;
        this.books = books;
        this.reports = reports;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        var on = Asked.of(event).day("per").orElseGet(visits::today);
        @Nullable String unit = Asked.of(event).word("unit").orElse(null);
        var balance = books.comparedTrialBalance(cooperative.id(), on, false, unit);
        add(
                new PageHead(
                        text("trialBalance.crumb", cooperative.name(), Dates.day(on)),
                        text("nav.trialBalance"),
                        new ReportTools(reports.trialBalance(cooperative.id(), on, unit, balance))),
                new BooksNav(cooperative, BooksRoom.TRIAL_BALANCE),
                picker(on, cooperative, unit),
                balance.rows().isEmpty()
                        ? Notice.empty(text("trialBalance.none"), text("trialBalance.none.detail"))
                        : new TrialBalanceTable(cooperative, on, balance));
    }

    private Div picker(LocalDate on, Cooperative cooperative, @Nullable String unit) {
        var day = new DayField(text("trialBalance.day"));
        day.setValue(on);
        day.addValueChangeListener(chosen -> Go.to(at(cooperative, chosen.getValue(), unit)));
        var picker = new Div(
                day, new UnitPicker(books.units(cooperative.id()), unit, chosen -> at(cooperative, on, chosen)));
        picker.addClassName("picker");
        return picker;
    }

    private static String at(Cooperative cooperative, LocalDate on, @Nullable String unit) {
        return BooksRoom.TRIAL_BALANCE.in(cooperative) + "?per=" + on + UnitPicker.asked(unit);
    }
}

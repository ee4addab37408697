package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.books.Books;
import id.balai.books.TrialBalanceLine;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.DayField;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Every account with what it holds at the end of a day; both sides come to the same sum, or something is wrong. */
@PermitAll
@Route(value = Room.AT + "neraca-saldo", layout = Shell.class)
public class TrialBalanceView extends Room {
    private final Visits visits;
    private final Books books;

    @Inject
    public TrialBalanceView(Visits visits, Books books) {
        super("nav.trialBalance");
        this.visits = visits;
        this.books = books;
    }

    @Override
    void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        var on = asked(event);
        var lines = books.trialBalance(cooperative.id(), on, false);
        add(
                new PageHead(
                        text("trialBalance.crumb", cooperative.name(), Dates.day(on)),
                        text("nav.trialBalance"),
                        day(on, path(cooperative))),
                lines.isEmpty()
                        ? Notice.empty(text("trialBalance.none"), text("trialBalance.none.detail"))
                        : table(lines));
    }

    private LocalDate asked(BeforeEnterEvent event) {
        try {
            return event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("per")
                    .map(LocalDate::parse)
                    .orElseGet(visits::today);
        } catch (DateTimeParseException notADay) {
            return visits.today();
        }
    }

    private static DatePicker day(LocalDate on, String path) {
        var day = new DayField(text("trialBalance.day"));
        day.setValue(on);
        day.addValueChangeListener(chosen ->
                UI.getCurrent().navigate(path.substring("/app/".length()) + "/neraca-saldo?per=" + chosen.getValue()));
        return day;
    }

    private static DataTable<TrialBalanceLine> table(List<TrialBalanceLine> lines) {
        var debits = lines.stream().mapToLong(TrialBalanceLine::debit).sum();
        var credits = lines.stream().mapToLong(TrialBalanceLine::credit).sum();
        return new DataTable<TrialBalanceLine>(text("nav.trialBalance"))
                .words(text("line.account"), line -> line.account() + " " + line.name())
                .number(text("line.debit"), line -> Figures.side(line.debit()))
                .number(text("line.credit"), line -> Figures.side(line.credit()))
                .rows(lines)
                .sum(Balance.words(debits, credits), Figures.number(debits), Figures.number(credits));
    }
}

package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.books.Books;
import id.balai.books.JournalEntry;
import id.balai.identity.Accounts;
import id.balai.membership.Cooperative;
import id.balai.supervision.Finding;
import id.balai.supervision.Findings;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.web.WrittenId;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the supervisors found, and what the board says to it; the supervisor reads every book and posts nothing. */
@PermitAll
@Route(value = Room.AT + "temuan", layout = Shell.class)
public class FindingsView extends Room {
    private final Visits visits;
    private final Findings findings;
    private final Books books;
    private final Accounts accounts;

    @Inject
    public FindingsView(Visits visits, Findings findings, Books books, Accounts accounts) {
        super("nav.findings");
        this.visits = visits;
        this.findings = findings;
        this.books = books;
        this.accounts = accounts;
    }

    /** Where a finding about this journal is written. */
    public static String about(Cooperative cooperative, UUID journal) {
        return path(cooperative) + "/temuan?jurnal=" + journal;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        var journal = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("jurnal")
                .map(given -> WrittenId.of("journal", given))
                .map(id -> books.journal(cooperative.id(), id));
        show(cooperative, journal, null);
    }

    private void show(Cooperative cooperative, Optional<JournalEntry> journal, @Nullable Notice said) {
        removeAll();
        var all = findings.of(visits.visitor(), cooperative.id());
        var open = all.stream().filter(finding -> finding.answer() == null).count();
        add(new PageHead(text("findings.crumb", cooperative.name(), Figures.number(open)), text("nav.findings")));
        if (said != null) add(said);
        if (findings.mayWrite(visits.visitor(), cooperative.id())) add(form(cooperative, journal));
        if (all.isEmpty()) add(Notice.empty(text("findings.none"), text("findings.none.detail")));
        add(list(cooperative, all));
    }

    private FindingForm form(Cooperative cooperative, Optional<JournalEntry> journal) {
        return new FindingForm(journal, words -> {
            findings.write(
                    visits.visitor(),
                    cooperative.id(),
                    journal.map(JournalEntry::id).orElse(null),
                    words);
            show(cooperative, Optional.empty(), Notice.done(text("finding.written"), text("finding.written.detail")));
        });
    }

    private Div list(Cooperative cooperative, List<Finding> all) {
        var names = accounts.names(
                all.stream().flatMap(FindingCard::people).distinct().toList());
        var board = findings.mayAnswer(visits.visitor(), cooperative.id());
        var list = new Div();
        list.addClassName("stack");
        all.forEach(finding -> {
            var card = new FindingCard(cooperative, finding, names);
            if (board && finding.answer() == null)
                card.answerable(words -> {
                    findings.answer(visits.visitor(), cooperative.id(), finding.id(), words);
                    show(cooperative, Optional.empty(), null);
                });
            list.add(card);
        });
        return list;
    }
}

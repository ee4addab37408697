package id.balai.ui.oversight;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.balai.identity.Accounts;
import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.records.Recorded;
import id.balai.records.StatementQuery;
import id.balai.records.Stored;
import id.balai.records.Verb;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Small;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was learned lately, as the record store holds it; names are for trainers only. */
@RolesAllowed({"TRAINER", "OFFICIAL"})
@Route(value = "catatan", layout = Shell.class)
public class StatementsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int SHOWN = 50;

    private final Recorded recorded;
    private final Accounts accounts;
    private final boolean named;
    private final Select<Verb> verb = new Select<>();
    private final Div found = new Div();

    @Inject
    public StatementsView(Recorded recorded, Accounts accounts, CurrentPerson person) {
        this.recorded = recorded;
        this.accounts = accounts;
        this.named = person.is(PlatformRole.TRAINER);
        addClassName("stack");
        verb.setLabel(text("statements.verb"));
        verb.setItems(Verb.values());
        verb.setItemLabelGenerator(each -> each == null ? text("statements.all") : text("verb", each));
        verb.setEmptySelectionAllowed(true);
        verb.setEmptySelectionCaption(text("statements.all"));
        verb.addValueChangeListener(chosen -> show());
        add(
                new PageHead(text("statements.crumb"), text("nav.records"), verb),
                new Small(text("statements.note", SHOWN)));
        add(found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        found.removeAll();
        var query = StatementQuery.everything().limit(SHOWN);
        var chosen = verb.getValue();
        var learned = recorded.page(chosen == null ? query : query.verb(chosen.iri())).statements().stream()
                .map(Stored::json)
                .map(Learned::of)
                .toList();
        found.add(learned.isEmpty() ? none() : table(learned));
    }

    private static Notice none() {
        return Notice.empty(text("statements.none"), text("statements.none.detail"));
    }

    private DataTable<Learned> table(List<Learned> learned) {
        var names = accounts.names(learned.stream()
                .map(Learned::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var table = new DataTable<Learned>(text("nav.records"))
                .words(text("statements.when"), each -> Dates.moment(each.at()));
        if (named)
            table.words(
                    text("statements.who"),
                    each -> Optional.ofNullable(each.person()).map(names::get).orElse(""));
        return table.words(text("statements.did"), Learned::did)
                .words(text("statements.what"), Learned::what)
                .rows(learned);
    }

    @Override
    public String getPageTitle() {
        return text("title", text("nav.records"));
    }
}

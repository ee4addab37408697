package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.balai.courses.Courses;
import id.balai.identity.Accounts;
import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.records.Cursor;
import id.balai.records.Recorded;
import id.balai.records.Stored;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Ways;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was learned, newest first and as it comes; whose it is, by name, is for trainers only. */
@RolesAllowed({"TRAINER", "OFFICIAL"})
@Route(value = "catatan", layout = Shell.class)
public class StatementsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 50;
    private static final int MOST_SHOWN = 500;

    private final Recorded recorded;
    private final Accounts accounts;
    private final boolean named;
    private final SearchFields fields;
    private final LiveLamp lamp = new LiveLamp(this::arrived);
    private final Div narrowed = new Div();
    private final Div found = new Div();
    private final Div further = new Div();
    private final List<Stored> shown = new ArrayList<>();
    private Search search = Search.ALL;
    private Optional<Cursor> more = Optional.empty();

    @Inject
    public StatementsView(Recorded recorded, Accounts accounts, Courses courses, CurrentPerson person) {
        this.recorded = recorded;
        this.accounts = accounts;
        this.named = person.is(PlatformRole.TRAINER);
        this.fields = new SearchFields(accounts, courses, named, this::go);
        addClassName("stack");
        narrowed.addClassName("row");
        add(new PageHead(text("statements.crumb"), text("nav.records"), lamp), fields, narrowed, found, further);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search = Search.of(event.getLocation().getQueryParameters());
        fields.show(search);
        shown.clear();
        more = Optional.empty();
        narrowed.removeAll();
        var person = search.person();
        var activity = search.activity();
        if (person != null) narrowed.add(narrowing(text("statements.onlyPerson", name(person)), search.person(null)));
        if (activity != null) narrowed.add(narrowing(text("statements.onlyActivity", activity), search.activity(null)));
        next();
        search.live().ifPresentOrElse(lamp::listen, lamp::stop);
    }

    private Component narrowing(String words, Search without) {
        var way = Ways.quiet(text("statements.remove"), click -> go(without));
        way.setAriaLabel(text("statements.removeNamed", words));
        var chip = new Div(new Span(words), way);
        chip.addClassName("narrowed");
        return chip;
    }

    private void go(Search wanted) {
        getUI().ifPresent(ui -> ui.navigate("catatan", wanted.parameters()));
    }

    /** The next fifty, older ones. */
    private void next() {
        var query = search.query().limit(PAGE);
        var page = recorded.page(more.map(query::after).orElse(query));
        shown.addAll(page.statements());
        more = page.more();
        show();
    }

    /** What has come since the newest one shown goes on top. */
    private void arrived() {
        if (search.to() != null) return;
        var query = search.query().limit(PAGE);
        var news = recorded.page(
                        shown.isEmpty() ? query : query.since(shown.get(0).at()))
                .statements();
        shown.addAll(0, news);
        if (shown.size() > MOST_SHOWN) beforeNow(shown.get(PAGE - 1).at());
        show();
    }

    private void beforeNow(Instant last) {
        var kept = List.copyOf(shown.subList(0, PAGE));
        shown.clear();
        shown.addAll(kept);
        more = Optional.of(new Cursor(last, kept.get(PAGE - 1).id(), kept.get(0).at()));
    }

    private void show() {
        found.removeAll();
        further.removeAll();
        if (shown.isEmpty()) found.add(Notice.empty(text("statements.none"), text("statements.none.detail")));
        else found.add(new StatementTable(shown, named ? accounts::names : people -> Map.of(), named));
        if (more.isEmpty()) return;
        if (shown.size() < MOST_SHOWN) further.add(Ways.quiet(text("statements.older"), click -> next()));
        else further.add(new Span(text("statements.narrow", MOST_SHOWN)));
    }

    private String name(UUID person) {
        return named ? accounts.names(List.of(person)).getOrDefault(person, person.toString()) : Telling.code(person);
    }

    @Override
    public String getPageTitle() {
        return text("title", text("nav.records"));
    }
}

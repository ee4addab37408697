package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import id.balai.identity.Accounts;
import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.records.Happening;
import id.balai.records.Recorded;
import id.balai.records.Stored;
import id.balai.records.Visibility;
import id.balai.refusal.NotFound;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Facts;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Ways;
import id.balai.web.Json;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One statement: what it says in plain words, and beneath them the JSON that was received. */
@RolesAllowed({"TRAINER", "OFFICIAL"})
@Route(value = "catatan", layout = Shell.class)
public class StatementView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final Recorded recorded;
    private final Accounts accounts;
    private final boolean named;

    @Inject
    public StatementView(Recorded recorded, Accounts accounts, CurrentPerson person) {
        this.recorded = recorded;
        this.accounts = accounts;
        this.named = person.is(PlatformRole.TRAINER);
        addClassName("stack");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        if (!id.matches("[0-9a-fA-F-]{36}")) throw new NotFound("statement", id);
        var found = recorded.find(UUID.fromString(id), Visibility.HOUSE);
        var stored = found.or(() -> recorded.findVoided(UUID.fromString(id), Visibility.HOUSE))
                .orElseThrow(() -> new NotFound("statement", id));
        var happening = Happening.of(stored, "id");
        add(new PageHead(text("statement.crumb"), text("statement.title", Telling.did(happening), happening.what())));
        if (found.isEmpty()) add(Notice.info(text("statement.voided"), text("statement.voided.detail")));
        add(new Card(facts(happening, stored), ways(happening)), json(stored));
    }

    private Facts facts(Happening happening, Stored stored) {
        var facts = new Facts()
                .with(text("statements.when"), Dates.moment(happening.at()))
                .with(text("statements.who"), who(happening))
                .with(text("statements.did"), Telling.did(happening))
                .with(text("statements.what"), happening.what());
        if (!happening.within().isEmpty()) facts.with(text("statement.within"), happening.within());
        var outcome = Telling.outcome(happening);
        if (!outcome.isEmpty()) facts.with(text("statements.outcome"), outcome);
        return facts.with(text("statement.stored"), Dates.moment(happening.stored()))
                .with(
                        text("statement.authority"),
                        stored.json().at("/authority/name").asText("Balai"))
                .with(text("statement.id"), happening.id().toString());
    }

    private String who(Happening happening) {
        if (!named) return Telling.code(happening);
        var person = happening.person();
        var names = person == null ? Map.<UUID, String>of() : accounts.names(List.of(person));
        return StatementTable.name(happening, names);
    }

    private static Component ways(Happening happening) {
        var ways = new Div();
        ways.addClassName("row");
        var person = happening.person();
        if (person != null) ways.add(way(text("statement.samePerson"), Search.ALL.person(person)));
        if (!happening.activity().isEmpty())
            ways.add(way(text("statement.sameActivity"), Search.ALL.activity(happening.activity())));
        return ways;
    }

    private static Component way(String words, Search search) {
        return Ways.quietLink("/app/catatan?" + search.parameters().getQueryString(), words);
    }

    private Component json(Stored stored) {
        var shown = new Pre(pretty(named ? stored.json() : Masked.of(stored.json())));
        shown.addClassName("json");
        shown.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", "JSON");
        shown.getElement().setAttribute("role", "region");
        return new NativeDetails(text(named ? "statement.json" : "statement.json.covered"), shown);
    }

    private static String pretty(Object json) {
        try {
            return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String getPageTitle() {
        return text("title", text("statement.crumb"));
    }
}

package id.balai.ui.oversight;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.balai.books.Books;
import id.balai.books.CooperativeFigures;
import id.balai.identity.CurrentPerson;
import id.balai.region.Region;
import id.balai.region.Regions;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Certification and the books of a region: figures with their moment, where they differ, and who needs help. */
@RolesAllowed("OFFICIAL")
@Route(value = "awasi", layout = Shell.class)
public class OversightView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String COUNTRY = "*";

    private final CurrentPerson person;
    private final Books books;
    private final Regions regions;
    private final Treasurers treasurers;
    private final InstantSource clock;

    @Inject
    public OversightView(
            CurrentPerson person, Books books, Regions regions, Treasurers treasurers, InstantSource clock) {
        this.person = person;
        this.books = books;
        this.regions = regions;
        this.treasurers = treasurers;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("wilayah")
                .filter(this::oversees)
                .orElse(person.region());
        show(asked);
    }

    private boolean oversees(String region) {
        return region.matches("[0-9.]{2,13}")
                && (person.region().equals(COUNTRY) || region.startsWith(person.region()));
    }

    private void show(String region) {
        var figures = books.figures(region);
        var names = regions.provinces().stream().collect(Collectors.toMap(Region::code, Region::name));
        removeAll();
        add(
                new PageHead(
                        text("oversight.crumb", name(region), Dates.moment(clock.instant())),
                        text("oversight.title"),
                        filter(region)),
                new KeyFigures(figures),
                maps(figures, names),
                new ConcernsCard(Concern.in(figures)),
                new TreasurersCard(treasurers.of(figures)),
                new TotalsCard(figures));
    }

    private static Div maps(CooperativeFigures figures, Map<String, String> names) {
        var maps = new Div(new ProvincesCard(figures, names), new ReversalsCard(figures));
        maps.addClassName("two");
        return maps;
    }

    private String name(String region) {
        return region.equals(COUNTRY)
                ? text("oversight.country")
                : regions.find(region).map(Region::name).orElse(region);
    }

    private Select<String> filter(String region) {
        var choice = new Select<String>();
        choice.setLabel(text("oversight.filter"));
        choice.setItems(choices(region));
        choice.setItemLabelGenerator(this::name);
        choice.setValue(region);
        choice.addValueChangeListener(chosen ->
                UI.getCurrent().navigate("awasi?wilayah=" + chosen.getValue().replace(COUNTRY, "")));
        return choice;
    }

    private List<String> choices(String region) {
        var choices = new ArrayList<String>();
        choices.add(person.region());
        if (person.region().equals(COUNTRY)) regions.provinces().forEach(province -> choices.add(province.code()));
        if (!choices.contains(region)) choices.add(region);
        return choices;
    }

    @Override
    public String getPageTitle() {
        return text("title", text("nav.figures"));
    }
}

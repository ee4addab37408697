package id.balai.ui.learn;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.balai.courses.ContentSearch;
import id.balai.courses.CourseCard;
import id.balai.courses.Courses;
import id.balai.courses.SearchHit;
import id.balai.courses.SearchQuery;
import id.balai.refusal.Refusal;
import id.balai.ui.shell.Glyph;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Small;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Every course there is or will be, and the right one first for words as people write them. */
@PermitAll
@Route(value = "katalog", layout = Shell.class)
public class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAUSE_MILLIS = 350;

    private final Courses courses;
    private final ContentSearch search;
    private final TextField words = new TextField(text("catalogue.search"));
    private final Div found = new Div();

    @Inject
    public CatalogueView(Courses courses, ContentSearch search) {
        this.courses = courses;
        this.search = search;
        addClassName("stack");
        words.setPrefixComponent(Glyph.SEARCH.draw());
        words.setPlaceholder(text("catalogue.example"));
        words.setClearButtonVisible(true);
        words.setMaxLength(SearchQuery.LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(typed -> show());
        words.addClassName("seek");
        found.addClassName("stack");
        found.getElement().setAttribute("aria-live", "polite");
        add(new PageHead(text("catalogue.crumb"), text("nav.catalogue")), words, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("cari")
                .orElse(""));
        show();
    }

    private void show() {
        found.removeAll();
        var all = courses.catalogue();
        if (words.getValue().isBlank()) found.add(new CourseShelf(all));
        else answer(all);
    }

    private void answer(List<CourseCard> all) {
        try {
            var hits = search.query(SearchQuery.courses(words.getValue())).hits();
            var cards = hits.stream().flatMap(hit -> cards(all, hit)).toList();
            if (cards.isEmpty()) found.add(none());
            else found.add(new Small(text("catalogue.found", cards.size())), new CourseShelf(cards));
        } catch (Refusal down) {
            if (down.kind() != Refusal.Kind.UNAVAILABLE) throw down;
            found.add(Notice.info(text("catalogue.down"), text("catalogue.down.detail")), new CourseShelf(all));
        }
    }

    private static Stream<CourseCard> cards(List<CourseCard> all, SearchHit hit) {
        return all.stream().filter(card -> card.slug().equals(hit.slug()));
    }

    private Notice none() {
        return Notice.empty(text("catalogue.none", words.getValue()), text("catalogue.none.detail"));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("nav.catalogue"));
    }
}

package id.balai.ui.teach;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.balai.courses.Courses;
import id.balai.courses.Draft;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Chip;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Every course a trainer may work on, and whether its draft waits to be published. */
@RolesAllowed("TRAINER")
@Route(value = "ajar", layout = Shell.class)
public class TeachingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Courses courses;

    @Inject
    public TeachingView(Courses courses) {
        this.courses = courses;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        add(new PageHead(text("teach.crumb"), text("nav.courses")));
        var drafts = courses.drafts();
        if (drafts.isEmpty()) add(Notice.empty(text("teach.none"), text("teach.none.detail")));
        drafts.forEach(draft -> add(card(draft)));
    }

    private static Card card(Draft draft) {
        var content = draft.content();
        return Card.titled(
                content.title(),
                state(draft),
                new Small(text("teach.edited", content.lessons().size(), Dates.moment(draft.editedAt()))),
                Ways.quietLink("/app/ajar/" + content.slug(), text("teach.open")));
    }

    static Chip state(Draft draft) {
        if (draft.published() == 0) return Chip.gold(text("draft.never"));
        return draft.changed()
                ? Chip.gold(text("draft.changed", draft.published()))
                : new Chip(text("draft.same", draft.published()));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("nav.courses"));
    }
}

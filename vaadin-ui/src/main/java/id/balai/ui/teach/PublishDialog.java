package id.balai.ui.teach;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import id.balai.courses.Courses;
import id.balai.courses.Draft;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The last look before learners get a new version: what changes, and for whom. */
class PublishDialog extends Dialog {
    private final Courses courses;
    private final UUID trainer;
    private final String slug;
    private final Consumer<String> published;

    PublishDialog(Courses courses, UUID trainer, Draft draft, Consumer<String> published) {
        this.courses = courses;
        this.trainer = trainer;
        this.slug = draft.content().slug();
        this.published = published;
        setHeaderTitle(text("publish.title", draft.content().title(), draft.published() + 1));
        add(new Paragraph(text("publish.changes")), list(changes(draft)), new Small(text("publish.who")));
        getFooter()
                .add(Ways.quiet(text("cancel"), click -> close()), Ways.main(text("publish.do"), click -> publish()));
    }

    private List<String> changes(Draft draft) {
        if (draft.published() == 0) return List.of(text("change.first"));
        return Changes.between(courses.current(slug).content(), draft.content());
    }

    private static UnorderedList list(List<String> changes) {
        return new UnorderedList(changes.stream().map(ListItem::new).toArray(ListItem[]::new));
    }

    private void publish() {
        var version = courses.publish(trainer, slug);
        close();
        Notification.show(text("publish.done", version.number()), 6000, Notification.Position.BOTTOM_CENTER);
        published.accept(slug);
    }
}

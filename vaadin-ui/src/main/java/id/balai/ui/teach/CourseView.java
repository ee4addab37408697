package id.balai.ui.teach;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.balai.courses.CourseContent;
import id.balai.courses.CourseModule;
import id.balai.courses.Courses;
import id.balai.courses.Draft;
import id.balai.courses.LessonSource;
import id.balai.documents.Documents;
import id.balai.identity.CurrentPerson;
import id.balai.launch.Packages;
import id.balai.launch.Waivers;
import id.balai.media.Media;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Ways;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** One course on its author's desk: its lessons by module, its uploads, and the way to publish. */
@RolesAllowed("TRAINER")
@Route(value = "ajar/:course", layout = Shell.class)
public class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentPerson person;
    private final Courses courses;
    private final Media media;
    private final Documents documents;
    private final Packages packages;
    private final Waivers waivers;

    @Inject
    public CourseView(
            CurrentPerson person,
            Courses courses,
            Media media,
            Documents documents,
            Packages packages,
            Waivers waivers) {
        this.person = person;
        this.courses = courses;
        this.media = media;
        this.documents = documents;
        this.packages = packages;
        this.waivers = waivers;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("course").orElse(""));
    }

    private void show(String slug) {
        var draft = courses.draft(slug);
        removeAll();
        add(new PageHead(text("teach.course"), draft.content().title(), ways(draft)));
        add(TeachingView.state(draft));
        draft.content().modules().forEach(module -> add(module(draft.content(), module)));
        var uploads = new Div(new VideoCard(media, person.id(), draft.content()), new HandoutCard(documents));
        uploads.addClassName("two");
        add(uploads, new PackageCard(packages, waivers, person.id()));
    }

    private Component ways(Draft draft) {
        if (!draft.changed() && draft.published() > 0)
            return Ways.quietLink("/belajar/" + draft.content().slug(), text("teach.asLearner"));
        return Ways.main(text("publish"), click -> new PublishDialog(courses, person.id(), draft, this::show).open());
    }

    private static Card module(CourseContent content, CourseModule module) {
        var lessons = content.lessons().stream()
                .filter(lesson -> module.lessons().contains(lesson.key()))
                .toList();
        return Card.titled(
                module.title(),
                new DataTable<LessonSource>(module.title())
                        .words(text("lesson"), LessonSource::title)
                        .number(text("lesson.minutes"), lesson -> String.valueOf(lesson.minutes()))
                        .cell(text("lesson.way"), lesson -> edit(content, lesson))
                        .rows(lessons));
    }

    private static Component edit(CourseContent content, LessonSource lesson) {
        var way = Ways.plainLink("/app/ajar/" + content.slug() + "/" + lesson.key(), text("lesson.edit"));
        way.getElement().setAttribute("aria-label", text("lesson.editNamed", lesson.title()));
        return way;
    }

    @Override
    public String getPageTitle() {
        return text("title", text("nav.courses"));
    }
}

package id.balai.ui.teach;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.balai.courses.Courses;
import id.balai.courses.LessonSource;
import id.balai.identity.CurrentPerson;
import id.balai.launch.Packages;
import id.balai.media.Media;
import id.balai.refusal.NotFound;
import id.balai.refusal.Refusal;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Texts;
import id.balai.ui.shell.Ways;
import id.balai.web.RefusalTexts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** A lesson under its author's hands: the text on one side, what learners will see on the other. */
@RolesAllowed("TRAINER")
@Route(value = "ajar/:course/:lesson", layout = Shell.class)
public class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAUSE_MILLIS = 600;

    private final CurrentPerson person;
    private final Courses courses;
    private final TextField title = new TextField(text("lesson.title"));
    private final TextArea markdown = new TextArea(text("lesson.text"));
    private final Div said = new Div();
    private final Preview preview = new Preview();
    private final ClipField clip;
    private final Packages packages;
    private final UnitField unit;
    private String course = "";
    private String lesson = "";

    @Inject
    public LessonView(CurrentPerson person, Courses courses, Media media, Packages packages) {
        this.person = person;
        this.courses = courses;
        this.clip = new ClipField(media, person.id());
        this.packages = packages;
        this.unit = new UnitField(packages);
        addClassName("stack");
        markdown.setHelperText(text("lesson.text.help"));
        markdown.setValueChangeMode(ValueChangeMode.LAZY);
        markdown.setValueChangeTimeout(PAUSE_MILLIS);
        markdown.addValueChangeListener(typed -> preview());
        title.addValueChangeListener(typed -> preview());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        course = event.getRouteParameters().get("course").orElse("");
        lesson = event.getRouteParameters().get("lesson").orElse("");
        var source = source();
        title.setValue(source.title());
        markdown.setValue(source.markdown());
        clip.show(source.video());
        unit.show(source.unit());
        var editor = new Div(title, markdown, clip, unit);
        editor.addClassName("stack");
        var sides = new Div(editor, preview);
        sides.addClassNames("two", "editor");
        removeAll();
        add(
                new PageHead(
                        courses.draft(course).content().title(),
                        text("lesson.heading", source.title()),
                        Ways.quietLink("/app/ajar/" + course, text("lesson.back")),
                        Ways.main(text("lesson.save"), click -> save())),
                said,
                sides);
        preview();
    }

    private LessonSource source() {
        return courses.draft(course).content().lessons().stream()
                .filter(each -> each.key().equals(lesson))
                .findFirst()
                .orElseThrow(() -> new NotFound("lesson", lesson));
    }

    private void preview() {
        try {
            preview.show(
                    source().rewritten(title.getValue(), markdown.getValue()).read());
        } catch (Refusal unreadable) {
            preview.refuse(words(unreadable));
        }
    }

    private void save() {
        said.removeAll();
        try {
            courses.saveLesson(person.id(), course, lesson, title.getValue(), markdown.getValue());
            if (clip.changed()) courses.showClip(person.id(), course, lesson, clip.chosen());
            if (unit.changed()) packages.tie(person.id(), course, lesson, unit.chosen());
            clip.show(source().video());
            unit.show(source().unit());
            said.add(Notice.done(
                    text("lesson.saved"),
                    text("lesson.saved.detail"),
                    Ways.quietLink("/app/ajar/" + course, text("lesson.toPublish"))));
        } catch (Refusal refused) {
            said.add(words(refused));
        }
    }

    private static Notice words(Refusal refusal) {
        var words = RefusalTexts.describe(refusal, Texts.INDONESIAN);
        return Notice.refused(words.title(), words.detail(), new Small(words.remedy()));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("nav.courses"));
    }
}

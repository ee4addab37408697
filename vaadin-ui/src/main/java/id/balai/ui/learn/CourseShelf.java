package id.balai.ui.learn;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.balai.courses.CourseCard;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Chip;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.util.List;

/** Courses side by side, in the order given. */
class CourseShelf extends Div {
    CourseShelf(List<CourseCard> courses) {
        addClassName("shelf");
        courses.forEach(course -> add(card(course)));
    }

    private static Card card(CourseCard course) {
        var open = course.status() == CourseCard.Status.PUBLISHED;
        var card = new Card(
                open ? new Chip(text("course.open")) : Chip.gold(text("course.announced")),
                new H2(course.title()),
                new Paragraph(course.summary()),
                new Small(
                        open
                                ? text("course.size", course.lessons(), course.minutes())
                                : text("course.sizeAnnounced", course.minutes())));
        if (open) card.add(Ways.quietLink(course.url(), text("course.go")));
        return card;
    }
}

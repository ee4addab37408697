package id.balai.ui.offices;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.membership.Office;
import id.balai.refusal.MissingField;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;

/** The continuity rule: who signs along while the treasurer has no certificate, and naming them. */
class MentorCard extends Card {
    /** Names somebody for days, by a letter. */
    interface Naming {
        void name(String username, int days, String letter);
    }

    private static final int LONGEST_LETTER = 200;

    private final TextField username = new TextField(text("mentor.username"));
    private final TextField days = new TextField(text("mentor.days"));
    private final TextField letter = new TextField(text("mentor.letter"));

    MentorCard(String now) {
        add(new H2(text("mentor.title")), new Small(text("mentor.detail", Office.LONGEST_MENTORING_DAYS)));
        if (!now.isEmpty()) add(new Paragraph(now));
    }

    MentorCard with(Naming naming) {
        days.setAllowedCharPattern("[0-9]");
        days.setMaxLength(2);
        days.setValue(String.valueOf(Office.LONGEST_MENTORING_DAYS));
        letter.setMaxLength(LONGEST_LETTER);
        letter.setPlaceholder(text("mentor.letter.example"));
        var form = new Div(username, days, letter);
        form.addClassName("fields");
        add(form, Ways.quiet(text("mentor.do"), click -> {
            if (days.isEmpty()) throw new MissingField("days");
            if (letter.getValue().isBlank()) throw new MissingField("decision");
            naming.name(username.getValue(), Integer.parseInt(days.getValue()), letter.getValue());
        }));
        return this;
    }
}

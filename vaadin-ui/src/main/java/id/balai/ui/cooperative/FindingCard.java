package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.balai.membership.Cooperative;
import id.balai.supervision.Finding;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Chip;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A finding with what it is about, and the board's answer to it. */
public class FindingCard extends Card {
    private static final int LONGEST = 2000;

    public FindingCard(Cooperative cooperative, Finding finding, Map<UUID, String> names) {
        addClassName("finding");
        var answer = finding.answer();
        var head = new Div(
                new Small(text(
                        "finding.by", names.getOrDefault(finding.writtenBy(), ""), Dates.moment(finding.writtenAt()))),
                answer == null ? Chip.info(text("finding.open")) : new Chip(text("finding.answered")));
        head.addClassNames("row", "spread");
        add(head, new Paragraph(finding.words()));
        if (finding.journal() != null)
            add(Ways.plainLink(Room.path(cooperative) + "/buku/" + finding.journal(), text("finding.journal")));
        if (answer != null) add(told(answer, names));
    }

    /** Whose names the card needs. */
    public static Stream<UUID> people(Finding finding) {
        var answer = finding.answer();
        return answer == null ? Stream.of(finding.writtenBy()) : Stream.of(finding.writtenBy(), answer.answeredBy());
    }

    private static Div told(Finding.Answer answer, Map<UUID, String> names) {
        var told = new Div(
                new Small(text(
                        "finding.answeredBy",
                        names.getOrDefault(answer.answeredBy(), ""),
                        Dates.moment(answer.answeredAt()))),
                new Paragraph(answer.words()));
        told.addClassName("told");
        return told;
    }

    void answerable(Consumer<String> answer) {
        var words = new TextArea(text("finding.answer"));
        words.setMaxLength(LONGEST);
        words.setErrorMessage(text("finding.missing"));
        words.addValueChangeListener(change -> words.setInvalid(false));
        var form = new Div();
        form.addClassName("fields");
        var begin = Ways.quiet(text("finding.answer.begin"), click -> {
            form.add(words, Ways.quiet(text("finding.answer.do"), sent -> {
                words.setInvalid(words.getValue().isBlank());
                if (!words.isInvalid()) answer.accept(words.getValue());
            }));
            click.getSource().setVisible(false);
            words.focus();
        });
        add(begin, form);
    }
}

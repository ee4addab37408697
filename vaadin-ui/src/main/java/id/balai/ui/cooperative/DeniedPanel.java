package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.balai.authorization.Decision;
import id.balai.authorization.GuardResult;
import id.balai.authorization.Remedy;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.util.Objects;
import java.util.Optional;

/** Why not yet: every guard shown, the missing one with its remedy, and one button that leads there. */
public class DeniedPanel extends Div {
    public DeniedPanel(Decision decision) {
        addClassNames("stack", "denied");
        var remedy = remedy(decision);
        var card = new Card(
                new H2(text(remedy.isPresent() ? "denied.soon" : "denied.title")),
                new Paragraph(remedy.map(DeniedPanel::needed).orElse(text("denied.detail"))),
                new GuardList(decision));
        remedy.map(each -> Ways.mainLink(each.url(), text("denied.learn", each.nextMinutes(), each.nextKilobytes())))
                .ifPresent(card::add);
        add(card, new Small(text("denied.seen")));
    }

    private static Optional<Remedy> remedy(Decision decision) {
        return decision.reasons().stream()
                .map(GuardResult::remedy)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String needed(Remedy remedy) {
        return text("denied.needs", competency(remedy.competency()), remedy.level());
    }

    static String competency(String code) {
        return text("competency." + code);
    }
}

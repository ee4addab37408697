package id.balai.ui.oversight;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import java.util.List;

/** Who needs help, why, and since when their books are silent. */
class ConcernsCard extends Card {
    private static final int MOST_SHOWN = 20;

    ConcernsCard(List<Concern> concerns) {
        add(new H2(text("concerns.title")));
        if (concerns.isEmpty()) {
            add(new Paragraph(text("concerns.none")));
            return;
        }
        add(new DataTable<Concern>(text("concerns.title"))
                .words(text("concerns.cooperative"), each -> each.cooperative().name())
                .words(text("concerns.why"), Concern::why)
                .number(text("concerns.last"), ConcernsCard::last)
                .rows(concerns.stream().limit(MOST_SHOWN).toList()));
    }

    private static String last(Concern concern) {
        var last = concern.cooperative().lastRecordedAt();
        return last == null ? text("concerns.never") : Dates.moment(last);
    }
}

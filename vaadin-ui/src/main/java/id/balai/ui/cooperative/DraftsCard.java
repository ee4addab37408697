package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import id.balai.drafts.Draft;
import id.balai.membership.Cooperative;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Ways;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What was begun and is not in the books yet, each with the way to carry on. */
class DraftsCard extends Card {
    DraftsCard(Cooperative cooperative, List<Draft> drafts, Map<UUID, String> names, Consumer<Draft> discard) {
        addClassName("drafts");
        add(new H2(text("drafts.title", drafts.size())));
        add(new DataTable<Draft>(text("drafts.title", drafts.size()))
                .link(
                        text("journal.memo"),
                        DraftsCard::words,
                        draft -> Room.path(cooperative) + "/jurnal?draf=" + draft.id())
                .words(text("drafts.by"), draft -> names.getOrDefault(draft.draftedBy(), ""))
                .words(text("drafts.at"), draft -> Dates.moment(draft.keptAt()))
                .number(
                        text("approvals.amount"),
                        draft -> Figures.rupiah(draft.sketch().debits()))
                .cell(text("drafts.way"), draft -> removal(draft, discard))
                .rows(drafts));
    }

    private static String words(Draft draft) {
        return draft.sketch().memo().isBlank()
                ? text("drafts.unnamed")
                : draft.sketch().memo();
    }

    private static Button removal(Draft draft, Consumer<Draft> discard) {
        var button = Ways.quiet(text("drafts.remove"), click -> discard.accept(draft));
        button.setAriaLabel(text("drafts.removeNamed", words(draft)));
        return button;
    }
}

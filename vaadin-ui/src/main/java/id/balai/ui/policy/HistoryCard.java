package id.balai.ui.policy;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.balai.authorization.PolicyVersion;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Small;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every version with its author, its reason and what it changed, the latest first. */
class HistoryCard extends Card {
    HistoryCard(List<PolicyVersion> history, Map<UUID, String> names) {
        add(new H2(text("policy.history")));
        history.forEach(version -> add(told(version, names)));
    }

    private static Div told(PolicyVersion version, Map<UUID, String> names) {
        var told = new Div(
                new H3(text("policy.version", version.policy().version(), Dates.day(version.validFrom()))),
                new Paragraph(version.why()),
                new Small(text("policy.basis", version.legalBasis())),
                new Small(author(version, names)));
        if (!version.changes().isEmpty())
            told.add(new UnorderedList(version.changes().stream()
                    .map(ChangeWords::of)
                    .map(ListItem::new)
                    .toArray(ListItem[]::new)));
        told.addClassName("told");
        return told;
    }

    private static String author(PolicyVersion version, Map<UUID, String> names) {
        var by = version.enactedBy();
        var at = version.enactedAt();
        if (by == null || at == null) return text("policy.first");
        return text("policy.by", names.getOrDefault(by, ""), Dates.moment(at));
    }
}

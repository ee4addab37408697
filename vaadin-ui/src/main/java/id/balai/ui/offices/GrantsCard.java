package id.balai.ui.offices;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import id.balai.membership.Grant;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who gave whom what, when, by which decision and why; for reading. */
class GrantsCard extends Card {
    GrantsCard(List<Grant> grants, Function<List<UUID>, Map<UUID, String>> naming) {
        add(new H2(text("grants.title")), new Small(text("grants.note")));
        var names = naming.apply(
                grants.stream().flatMap(GrantsCard::people).distinct().toList());
        if (grants.isEmpty()) add(new Small(text("grants.none")));
        else
            add(new DataTable<Grant>(text("grants.title"))
                    .words(text("grants.at"), grant -> Dates.moment(grant.at()))
                    .words(text("grants.by"), grant -> names.getOrDefault(grant.by(), text("grants.demo")))
                    .words(text("grants.what"), GrantsCard::what)
                    .words(text("grants.to"), grant -> whom(grant, names))
                    .words(text("grants.why"), GrantsCard::why)
                    .rows(grants));
    }

    private static Stream<UUID> people(Grant grant) {
        var to = grant.to();
        return to == null ? Stream.of(grant.by()) : Stream.of(grant.by(), to);
    }

    private static String what(Grant grant) {
        var what = Stream.of("office.", "platform.")
                .map(set -> set + grant.what())
                .filter(Texts::has)
                .findFirst()
                .map(key -> text(key))
                .orElse(grant.what());
        var until = grant.until();
        var said = text("grant." + grant.kind(), what);
        return until == null ? said : text("grants.until", said, Dates.day(until));
    }

    private static String whom(Grant grant, Map<UUID, String> names) {
        var to = grant.to();
        return to == null ? grant.named() : names.getOrDefault(to, grant.named());
    }

    private static String why(Grant grant) {
        return Stream.of(grant.decision(), grant.why())
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}

package id.balai.ui.oversight;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import id.balai.books.CooperativeFigures;
import id.balai.books.CooperativeFigures.Line;
import id.balai.ui.shell.Bar;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Small;
import java.util.List;
import java.util.function.Predicate;

/** Does certification change the books? Reversals of a thousand journals, with and without a certified treasurer. */
class ReversalsCard extends Card {
    private static final int THOUSAND = 1000;

    private record Group(String name, long cooperatives, long journals, long reversals) {
        long perThousand() {
            return journals == 0 ? 0 : reversals * THOUSAND / journals;
        }
    }

    ReversalsCard(CooperativeFigures figures) {
        var groups = List.of(
                group("reversals.certified", figures, Line::certifiedTreasurer),
                group("reversals.others", figures, line -> !line.certifiedTreasurer()));
        add(new H2(text("reversals.title")), new Small(text("reversals.note")));
        var most =
                Math.max(1, groups.stream().mapToLong(Group::perThousand).max().orElse(1));
        groups.forEach(group -> add(
                new Small(text("reversals.bar", group.name(), Figures.number(group.perThousand()))),
                new Bar(group.name(), (int) (group.perThousand() * 100 / most))));
        add(new DataTable<Group>(text("reversals.title"))
                .words(text("reversals.group"), Group::name)
                .number(text("map.cooperatives"), group -> Figures.number(group.cooperatives()))
                .number(text("reversals.journals"), group -> Figures.number(group.journals()))
                .number(text("reversals.count"), group -> Figures.number(group.reversals()))
                .rows(groups));
    }

    private static Group group(String name, CooperativeFigures figures, Predicate<Line> belongs) {
        var lines = figures.cooperatives().stream().filter(belongs).toList();
        return new Group(
                text(name),
                lines.size(),
                lines.stream().mapToLong(Line::journals).sum(),
                lines.stream().mapToLong(Line::reversals).sum());
    }
}

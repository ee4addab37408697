package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import id.balai.records.Happening;
import id.balai.records.Stored;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Statements, a line for each. */
class StatementTable extends DataTable<Happening> {
    StatementTable(List<Stored> statements, Function<List<UUID>, Map<UUID, String>> naming, boolean named) {
        super(text("nav.records"));
        var told = statements.stream().map(each -> Happening.of(each, "id")).toList();
        var names = naming.apply(told.stream()
                .map(Happening::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        words(text("statements.when"), each -> Dates.moment(each.at()));
        words(text("statements.who"), each -> named ? name(each, names) : Telling.code(each));
        words(text("statements.did"), Telling::did);
        link(text("statements.what"), Happening::what, each -> "/app/catatan/" + each.id());
        words(text("statements.outcome"), Telling::outcome);
        rows(told);
    }

    static String name(Happening happening, Map<UUID, String> names) {
        var person = happening.person();
        return person == null ? happening.actor() : names.getOrDefault(person, text("told.unknown"));
    }
}

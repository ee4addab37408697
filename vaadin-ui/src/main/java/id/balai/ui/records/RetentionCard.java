package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import id.balai.custody.Retention;
import id.balai.custody.Retention.Kept;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How long each organisation's statements stay, and what the last night let go. */
class RetentionCard extends Card {
    private final Retention retention;
    private final UUID admin;
    private final Consumer<Notice> said;

    RetentionCard(Retention retention, UUID admin, Consumer<Notice> said) {
        this.retention = retention;
        this.admin = admin;
        this.said = said;
        add(
                new H2(text("retention.title")),
                new Small(text("retention.detail")),
                new DataTable<Kept>(text("retention.title"))
                        .words(text("keys.organisation"), Kept::name)
                        .words(text("retention.months"), kept -> term(kept.months()))
                        .words(text("retention.last"), RetentionCard::last)
                        .cell(text("officer.way"), this::changing)
                        .rows(retention.all(admin)));
    }

    private static String term(@Nullable Integer months) {
        return months == null ? text("retention.forGood") : text("retention.term", months);
    }

    private static String last(Kept kept) {
        var last = kept.last();
        if (last == null) return text("retention.never");
        return text("retention.swept", Dates.moment(last.at()), last.letGo());
    }

    private Component changing(Kept kept) {
        var button = Ways.quiet(
                text("retention.change"),
                click -> new TermDialog(kept, (months, why) -> {
                            retention.keep(admin, kept.organisation(), months, why);
                            said.accept(Notice.done(
                                    text("retention.changed", kept.name(), term(months)), text("keys.revoked.detail")));
                        })
                        .open());
        button.setAriaLabel(text("retention.changeNamed", kept.name()));
        return button;
    }
}

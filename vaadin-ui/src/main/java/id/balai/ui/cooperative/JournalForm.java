package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.ledger.JournalKind;
import id.balai.ledger.NewJournal;
import id.balai.refusal.Refusal;
import id.balai.ui.shell.DayField;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Texts;
import id.balai.ui.shell.Ways;
import id.balai.web.RefusalTexts;
import java.util.Objects;
import java.util.UUID;

/** A journal being written: the event first, then the lines, and the balance in sight while one types. */
class JournalForm extends Div {
    private static final int LONGEST_MEMO = 500;

    private final JournalDesk desk;
    private final CashAfter cash;
    private final DayField day = new DayField(text("journal.day"));
    private final TextField memo = new TextField(text("journal.memo"));
    private final Select<JournalKind> kind = new Select<>();
    private final Lines lines;
    private final Div sheet = new Div();
    private final Div said = new Div();
    private String key = UUID.randomUUID().toString();

    JournalForm(JournalDesk desk, CashAfter cash, AuthorityCard authority) {
        this.desk = desk;
        this.cash = cash;
        this.lines = new Lines(desk.accounts(), desk.members(), this::retell);
        addClassName("journal-form");
        sheet.addClassName("sheet");
        said.addClassName("said");
        var beside = new Div(cash, authority);
        beside.addClassNames("beside", "stack");
        add(sheet, beside);
        furnish();
    }

    private void furnish() {
        day.setValue(desk.today());
        day.setMax(desk.today());
        memo.setMaxLength(LONGEST_MEMO);
        memo.setRequiredIndicatorVisible(true);
        kind.setLabel(text("journal.kind"));
        kind.setItems(desk.kinds());
        kind.setItemLabelGenerator(JournalKind::name);
        var fields = new Div(day, memo, kind);
        fields.addClassName("fields");
        sheet.removeAll();
        sheet.add(new TemplateChips(this::follow), fields, said, lines, actions());
        follow(JournalTemplate.DUES);
    }

    private Div actions() {
        Button post = Ways.main(text("journal.post"), click -> post());
        var hint = new Span(text("journal.post.keys"));
        hint.addClassName("hint");
        post.setSuffixComponent(hint);
        Shortcuts.addShortcutListener(this, this::post, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        var actions = new Div(post, new Small(text("journal.final")));
        actions.addClassName("act");
        return actions;
    }

    private void follow(JournalTemplate template) {
        kind.setVisible(template.kind() == null);
        kind.setValue(desk.kinds().stream()
                .filter(each -> each.code().equals(template.kind()))
                .findFirst()
                .orElse(null));
        lines.follow(template);
    }

    private void retell() {
        cash.with(lines.change(Cash.ACCOUNT));
    }

    private void post() {
        said.removeAll();
        if (somethingIsMissing()) return;
        try {
            var journal = new NewJournal(
                    day.getValue(),
                    Objects.requireNonNull(kind.getValue()).code(),
                    memo.getValue().strip(),
                    null,
                    lines.written());
            recorded(new PostedNotice(desk, journal, desk.post(key, journal), this::another));
        } catch (Refusal refusal) {
            var words = RefusalTexts.describe(refusal, Texts.INDONESIAN);
            say(Notice.refused(words.title(), words.detail(), new Small(words.remedy())));
        }
    }

    private boolean somethingIsMissing() {
        if (memo.getValue().isBlank()) return missing("journal.memo.missing", memo);
        if (day.getValue() == null) return missing("journal.day.missing", day);
        if (kind.getValue() == null) return missing("journal.kind.missing", kind);
        if (lines.hasAmountWithoutAccount()) return missing("line.account.missing", lines);
        return false;
    }

    private boolean missing(String key, Component at) {
        say(Notice.refused(text("missing"), text(key)));
        at.getElement().callJsFunction("focus");
        return true;
    }

    private void say(Notice notice) {
        said.add(notice);
        notice.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void recorded(PostedNotice notice) {
        sheet.removeAll();
        sheet.add(notice);
    }

    /** A fresh sheet, with a key of its own. */
    private void another() {
        key = UUID.randomUUID().toString();
        memo.clear();
        said.removeAll();
        furnish();
    }
}

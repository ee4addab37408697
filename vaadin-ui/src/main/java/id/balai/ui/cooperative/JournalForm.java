package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.balai.approvals.Outcome;
import id.balai.drafts.Draft;
import id.balai.drafts.Sketch;
import id.balai.ledger.NewJournal;
import id.balai.refusal.Refusal;
import id.balai.ui.cooperative.JournalFields.Lack;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Texts;
import id.balai.ui.shell.Ways;
import id.balai.web.RefusalTexts;
import java.util.Optional;

/** A journal being written: the event first, then the lines, the balance in sight, and all of it kept while one types. */
class JournalForm extends Div {
    private final JournalDesk desk;
    private final CashAfter cash;
    private final AuthorityCard authority;
    private final DraftKeeper draft;
    private final JournalFields fields;
    private final TemplateChips chips = new TemplateChips(this::follow);
    private final Lines lines;
    private final Div sheet = new Div();
    private final Div said = new Div();
    private final Button post;

    JournalForm(JournalDesk desk, CashAfter cash, AuthorityCard authority) {
        this.desk = desk;
        this.cash = cash;
        this.authority = authority;
        this.draft = new DraftKeeper(desk, this::sketch);
        this.fields = new JournalFields(desk, draft::touched);
        this.lines = new Lines(desk.accounts(), desk.members(), this::retell);
        this.post = Ways.main(text(authority.mayPost() ? "journal.post" : "draft.keep"), click -> go());
        addClassName("journal-form");
        sheet.addClassName("sheet");
        said.addClassName("said");
        var beside = new Div(cash, authority);
        beside.addClassNames("beside", "stack");
        add(sheet, beside);
        listen();
        furnish();
    }

    private void listen() {
        Ways.hint(post, text("journal.post.keys"));
        Shortcuts.addShortcutListener(this, this::go, Key.ENTER, KeyModifier.CONTROL)
                .setResetFocusOnActiveElement(true);
        Shortcuts.addShortcutListener(this, lines::oneMore, Key.KEY_B, KeyModifier.ALT);
    }

    private void furnish() {
        sheet.removeAll();
        sheet.add(chips, fields, said, lines, actions());
        chips.mark(JournalTemplate.DUES);
        follow(JournalTemplate.DUES);
    }

    private Div actions() {
        var actions = new Div(post);
        if (authority.mayPost()) actions.add(Ways.quiet(text("draft.keep"), click -> setAside()));
        actions.add(new Small(text(authority.mayPost() ? "journal.final" : "draft.final")), draft);
        actions.addClassName("act");
        return actions;
    }

    private void follow(JournalTemplate template) {
        fields.choose(template, template.kind());
        lines.follow(template);
    }

    /** Carries on with what was kept. */
    JournalForm with(Draft kept) {
        var template = JournalTemplate.of(kept.sketch().kind());
        draft.carryOn(kept.id());
        chips.mark(template);
        fields.restore(kept.sketch());
        lines.restore(kept.sketch(), template.kind() != null);
        return this;
    }

    private Sketch sketch() {
        return fields.sketch(lines.sketch());
    }

    private void retell() {
        cash.with(lines.change(Cash.ACCOUNT));
        authority.with(lines.debit());
        if (authority.mayPost()) post.setText(text(authority.needsSecond() ? "journal.submit" : "journal.post"));
        draft.touched();
    }

    /** The one main action: into the books for who may, else aside as a draft. */
    private void go() {
        said.removeAll();
        if (authority.mayPost()) post();
        else setAside();
    }

    private void post() {
        var lack = fields.lack().or(this::lackOfLines);
        if (lack.isPresent()) {
            ask(lack.get());
            return;
        }
        try {
            var journal = fields.journal(lines.written());
            var outcome = desk.submit(draft.id().toString(), journal);
            draft.letGo();
            told(journal, outcome);
        } catch (Refusal refusal) {
            var words = RefusalTexts.describe(refusal, Texts.INDONESIAN);
            say(Notice.refused(words.title(), words.detail(), new Small(words.remedy())));
        }
    }

    private Optional<Lack> lackOfLines() {
        return lines.hasAmountWithoutAccount()
                ? Optional.of(new Lack("line.account.missing", lines))
                : Optional.empty();
    }

    private void setAside() {
        said.removeAll();
        if (sketch().saysNothing()) {
            ask(fields.emptiness());
            return;
        }
        draft.touched();
        var ways = new Div(
                Ways.main(text("draft.another"), click -> another()),
                Ways.quietLink(Room.path(desk.cooperative()) + "/jurnal?draf=" + draft.id(), text("draft.carryOn")));
        ways.addClassName("row");
        show(Notice.done(text("draft.kept"), text(authority.mayPost() ? "draft.kept.detail" : "draft.final"), ways));
    }

    private void ask(Lack lack) {
        say(Notice.refused(text("missing"), text(lack.words())));
        lack.at().getElement().callJsFunction("focus");
    }

    private void say(Notice notice) {
        said.add(notice);
        notice.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void told(NewJournal journal, Outcome outcome) {
        outcome.inTheBooks().ifPresent(posted -> show(new PostedNotice(desk, journal, posted, this::another)));
        outcome.waiting().ifPresent(request -> show(new WaitingNotice(desk, request, this::another)));
    }

    private void show(Component outcome) {
        sheet.removeAll();
        sheet.add(outcome);
        outcome.getElement().executeJs("scrollTo(0, 0)");
    }

    /** A fresh sheet, with a key of its own. */
    private void another() {
        draft.startAnew();
        fields.clear();
        said.removeAll();
        furnish();
    }
}

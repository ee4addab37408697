package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.balai.drafts.Sketch;
import id.balai.drafts.SketchLine;
import id.balai.ledger.LedgerAccount;
import id.balai.ledger.NewLine;
import id.balai.membership.Member;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The lines of a journal while it is written, and whether they balance as one types. */
class Lines extends Div {
    private final List<LedgerAccount> accounts;
    private final List<Member> members;
    private final Runnable changed;
    private final List<LineFields> lines = new ArrayList<>();
    private final Div rows = new Div();
    private final Span verdict = new Span();
    private final Span debits = new Span();
    private final Span credits = new Span();
    private boolean balancing;

    Lines(List<LedgerAccount> accounts, List<Member> members, Runnable changed) {
        this.accounts = accounts;
        this.members = members;
        this.changed = changed;
        addClassName("lines");
        var sums = new Div(verdict, debits, credits);
        sums.addClassName("sums");
        sums.getElement().setAttribute("role", "status");
        debits.getElement().setAttribute("data-label", text("line.debit"));
        credits.getElement().setAttribute("data-label", text("line.credit"));
        add(head(), rows, adding(), sums);
    }

    private Button adding() {
        var button = Ways.quiet(text("line.add"), click -> oneMore());
        Ways.hint(button, text("line.add.keys"));
        return button;
    }

    private static Div head() {
        var head = new Div(
                new Span(text("line.account")),
                new Span(text("line.member")),
                new Span(text("line.debit")),
                new Span(text("line.credit")));
        head.addClassName("head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    void follow(JournalTemplate template) {
        balancing = false;
        lines.clear();
        rows.removeAll();
        template.accounts()
                .forEach(code -> accounts.stream()
                        .filter(account -> account.code().equals(code))
                        .findFirst()
                        .ifPresent(account -> addLine().choose(account)));
        while (lines.size() < 2) addLine();
        balancing = template.kind() != null;
        tell();
    }

    List<SketchLine> sketch() {
        return lines.stream().map(LineFields::toSketch).toList();
    }

    /** As a draft left them; the first line goes on balancing the others where it did. */
    void restore(Sketch sketch, boolean firstBalances) {
        balancing = false;
        lines.clear();
        rows.removeAll();
        sketch.lines().forEach(line -> addLine().restore(line, accounts, members));
        while (lines.size() < 2) addLine();
        balancing = firstBalances && sketch.debits() == sketch.credits();
        tell();
    }

    void oneMore() {
        addLine().focusAccount();
    }

    private LineFields addLine() {
        var line = new LineFields(accounts, members, this::tell, this::remove);
        lines.add(line);
        rows.add(line);
        number();
        return line;
    }

    private void remove(LineFields line) {
        balancing &= lines.indexOf(line) > 0;
        lines.remove(line);
        rows.remove(line);
        number();
        tell();
    }

    private void number() {
        for (var i = 0; i < lines.size(); i++) lines.get(i).number(i + 1);
    }

    private void tell() {
        if (balancing) {
            var first = lines.get(0);
            first.balance(debit() - first.debit(), credit() - first.credit());
        }
        verdict.setText(debit() + credit() == 0 ? text("balance.empty") : Balance.words(debit(), credit()));
        verdict.setClassName("off", debit() != credit());
        debits.setText(Figures.number(debit()));
        credits.setText(Figures.number(credit()));
        changed.run();
    }

    long debit() {
        return sum(LineFields::debit);
    }

    long credit() {
        return sum(LineFields::credit);
    }

    /** What these lines add to an account. */
    long change(String account) {
        return sum(line -> line.isOn(account) ? line.debit() - line.credit() : 0);
    }

    private long sum(ToLongFunction<LineFields> side) {
        return lines.stream().mapToLong(side).sum();
    }

    /** The lines that say something. */
    List<NewLine> written() {
        return lines.stream()
                .filter(line -> !line.isEmpty() && !line.lacksAccount())
                .map(LineFields::toLine)
                .toList();
    }

    boolean hasAmountWithoutAccount() {
        return lines.stream().anyMatch(line -> !line.isEmpty() && line.lacksAccount());
    }
}

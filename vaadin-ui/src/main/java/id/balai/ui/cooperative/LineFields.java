package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import id.balai.drafts.SketchLine;
import id.balai.ledger.LedgerAccount;
import id.balai.ledger.NewLine;
import id.balai.membership.Member;
import id.balai.ui.shell.Glyph;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** One line of a journal while it is written: an account, perhaps a member, and an amount in one of two columns. */
class LineFields extends Div {
    private final ComboBox<LedgerAccount> account = new ComboBox<>(text("line.account"));
    private final ComboBox<Member> member = new ComboBox<>(text("line.member"));
    private final AmountField debit;
    private final AmountField credit;
    private boolean typedIn;

    LineFields(List<LedgerAccount> accounts, List<Member> members, Runnable changed, Consumer<LineFields> remove) {
        Consumer<Boolean> told = byHand -> {
            typedIn |= byHand;
            changed.run();
        };
        debit = new AmountField(text("line.debit"), told);
        credit = new AmountField(text("line.credit"), told);
        addClassName("line");
        getElement().setAttribute("role", "group");
        account.setItems((each, typed) -> matches(typed, each.code(), each.name()), accounts);
        account.setItemLabelGenerator(each -> each.code() + " " + each.name());
        account.setPlaceholder(text("line.account.pick"));
        account.addValueChangeListener(chosen -> {
            member.setEnabled(chosen.getValue() != null && !chosen.getValue().cash());
            changed.run();
        });
        member.setItems((each, typed) -> matches(typed, each.number(), each.name()), members);
        member.setItemLabelGenerator(each -> each.number() + " " + each.name());
        member.setPlaceholder(text("line.member.pick"));
        member.setEnabled(false);
        add(account, member, debit, credit, removal(remove));
    }

    private static boolean matches(String typed, String code, String name) {
        return (code + " " + name).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    private Button removal(Consumer<LineFields> remove) {
        var button = new Button(Glyph.REMOVE.draw(), click -> remove.accept(this));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(text("line.remove"));
        return button;
    }

    void number(int place) {
        getElement().setAttribute("aria-label", text("line.place", place));
    }

    SketchLine toSketch() {
        var whose = member.getValue() == null ? null : member.getValue().number();
        var code = account.getValue() == null ? null : account.getValue().code();
        return new SketchLine(code, whose, debit(), credit());
    }

    void restore(SketchLine sketched, List<LedgerAccount> accounts, List<Member> members) {
        accounts.stream().filter(each -> each.code().equals(sketched.account())).forEach(account::setValue);
        members.stream().filter(each -> each.number().equals(sketched.member())).forEach(member::setValue);
        debit.show(sketched.debit());
        credit.show(sketched.credit());
    }

    void choose(LedgerAccount chosen) {
        account.setValue(chosen);
    }

    /** Puts into this line what makes up the difference of the others, unless somebody has typed into it. */
    void balance(long othersDebit, long othersCredit) {
        if (typedIn) return;
        debit.show(Math.max(0, othersCredit - othersDebit));
        credit.show(Math.max(0, othersDebit - othersCredit));
    }

    long debit() {
        return debit.amount();
    }

    long credit() {
        return credit.amount();
    }

    boolean isOn(String code) {
        return account.getValue() != null && account.getValue().code().equals(code);
    }

    boolean isEmpty() {
        return debit() == 0 && credit() == 0;
    }

    boolean lacksAccount() {
        return account.getValue() == null;
    }

    NewLine toLine() {
        var whose = member.isEnabled() && member.getValue() != null
                ? member.getValue().number()
                : null;
        return new NewLine(account.getValue().code(), whose, debit(), credit(), null);
    }

    void focusAccount() {
        account.focus();
    }
}

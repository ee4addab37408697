package id.balai.ui.learn;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.identity.AccessTokens;
import id.balai.region.Zones;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.time.InstantSource;
import java.util.UUID;

/** Personal access tokens: made here, shown once, taken back here. */
class TokensCard extends Card {
    private static final int MONTHS = 6;

    private final AccessTokens tokens;
    private final UUID account;
    private final InstantSource clock;
    private final TextField label = new TextField(text("token.label"));
    private final Div shown = new Div();
    private final Div held = new Div();

    TokensCard(AccessTokens tokens, UUID account, InstantSource clock) {
        this.tokens = tokens;
        this.account = account;
        this.clock = clock;
        label.setPlaceholder(text("token.example"));
        label.setMaxLength(60);
        var form = new Div(label, Ways.quiet(text("token.make"), click -> make()));
        form.addClassName("search");
        add(heading(), new Small(text("token.detail", MONTHS)), form, shown, held);
        list();
    }

    private static H2 heading() {
        return new H2(text("token.title"));
    }

    private void make() {
        if (label.isEmpty()) {
            label.setInvalid(true);
            label.setErrorMessage(text("token.needsLabel"));
            label.focus();
            return;
        }
        var token = tokens.issue(account, label.getValue(), Zones.today(clock).plusMonths(MONTHS));
        label.clear();
        label.setInvalid(false);
        shown.removeAll();
        shown.add(Notice.done(text("token.made"), text("token.made.detail"), once(token)));
        list();
    }

    private static TextField once(String token) {
        var field = new TextField(text("token.value"));
        field.setValue(token);
        field.setReadOnly(true);
        field.setAutoselect(true);
        return field;
    }

    private void list() {
        held.removeAll();
        var mine = tokens.of(account);
        if (mine.isEmpty()) {
            held.add(new Small(text("token.none")));
            return;
        }
        held.add(new DataTable<AccessTokens.Listed>(text("token.title"))
                .words(text("token.label"), AccessTokens.Listed::label)
                .words(text("token.until"), each -> Dates.day(each.validUntil()))
                .cell(text("token.way"), this::revoking)
                .rows(mine));
    }

    private Button revoking(AccessTokens.Listed token) {
        var button = Ways.quiet(text("token.revoke"), click -> {
            tokens.revoke(account, token.id());
            list();
        });
        button.setAriaLabel(text("token.revokeNamed", token.label()));
        return button;
    }
}

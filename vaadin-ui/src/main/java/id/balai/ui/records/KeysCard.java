package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import id.balai.custody.CredentialOffice;
import id.balai.records.Allowance;
import id.balai.records.LrsCredential;
import id.balai.records.Organisation;
import id.balai.records.Scope;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import id.balai.ui.shell.WhyDialog;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The keys that are good: for whom, what they may do, and the way to end them. */
class KeysCard extends Card {
    private final CredentialOffice office;
    private final UUID admin;
    private final Consumer<Notice> said;

    KeysCard(CredentialOffice office, UUID admin, List<Organisation> organisations, Consumer<Notice> said) {
        this.office = office;
        this.admin = admin;
        this.said = said;
        var names = organisations.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        var keys = office.all(admin);
        add(new H2(text("keys.title")));
        if (keys.isEmpty()) add(new Small(text("keys.none")));
        else
            add(new DataTable<LrsCredential>(text("keys.title"))
                    .words(text("keys.label"), LrsCredential::label)
                    .words(text("keys.organisation"), key -> names.getOrDefault(key.organisation(), ""))
                    .words(text("keys.key"), LrsCredential::key)
                    .words(text("keys.scopes"), KeysCard::scopes)
                    .words(text("keys.allowance"), key -> allowance(key.allowance()))
                    .words(text("keys.since"), key -> Dates.moment(key.issuedAt()))
                    .cell(text("officer.way"), this::revoking)
                    .rows(keys));
    }

    private static String scopes(LrsCredential key) {
        return key.scopes().stream().map(Scope::toString).collect(Collectors.joining(", "));
    }

    private static String allowance(Allowance allowance) {
        var requests = allowance.requestsPerMinute();
        var megabytes = allowance.megabytesPerDay();
        if (requests == null) return megabytes == null ? text("keys.free") : text("keys.perDay", megabytes);
        return megabytes == null ? text("keys.perMinute", requests) : text("keys.both", requests, megabytes);
    }

    private Component revoking(LrsCredential key) {
        var button = Ways.quiet(
                text("keys.revoke"),
                click -> new WhyDialog(
                                text("keys.revoke.title", key.label()),
                                text("keys.revoke.detail"),
                                text("keys.revoke.do"),
                                why -> {
                                    office.revoke(admin, key.id(), why);
                                    said.accept(Notice.done(
                                            text("keys.revoked", key.label()), text("keys.revoked.detail")));
                                })
                        .open());
        button.setAriaLabel(text("keys.revokeNamed", key.label()));
        return button;
    }
}

package id.balai.ui.offices;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import id.balai.appointments.AccountOffice;
import id.balai.appointments.HouseInvitations;
import id.balai.appointments.Recoveries;
import id.balai.identity.Accounts;
import id.balai.identity.CurrentPerson;
import id.balai.identity.UserAccount;
import id.balai.membership.Cooperatives;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Chip;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.HousePage;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Ways;
import id.balai.ui.shell.WhyDialog;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;

/** The accounts of the house with their state, the way to each cooperative's officers, and every grant. */
@RolesAllowed("ADMIN")
@Route(value = "akun", layout = Shell.class)
public class AccountsView extends HousePage {
    private final UUID admin;
    private final AccountOffice office;
    private final Accounts accounts;
    private final Cooperatives cooperatives;
    private final HouseInvitations houseInvitations;
    private final Recoveries recoveries;
    private final TextField words = new TextField(text("accounts.search"));
    private final Card found = new Card();

    @Inject
    public AccountsView(
            CurrentPerson person,
            AccountOffice office,
            Accounts accounts,
            Cooperatives cooperatives,
            HouseInvitations houseInvitations,
            Recoveries recoveries) {
        super("nav.accounts");
        this.admin = person.id();
        this.office = office;
        this.accounts = accounts;
        this.cooperatives = cooperatives;
        this.houseInvitations = houseInvitations;
        this.recoveries = recoveries;
    }

    @Override
    protected String whereabouts() {
        return text("accounts.crumb");
    }

    @Override
    protected void furnish() {
        add(
                found,
                new HouseCard(houseInvitations, admin, this::show),
                new PlacesCard(cooperatives),
                new RecoveriesCard(recoveries, admin, recoveries.waitingAnywhere(admin), accounts::names, this::show));
        add(new GrantsCard(office.grants(admin), accounts::names));
        search();
    }

    private void search() {
        var all = office.search(admin, words.getValue());
        var names =
                accounts.names(all.stream().map(UserAccount::person).distinct().toList());
        var form = new Div(words, Ways.quiet(text("accounts.search.do"), click -> search()));
        form.addClassName("search");
        found.removeAll();
        found.add(
                new H2(text("accounts.title")),
                form,
                new DataTable<UserAccount>(text("accounts.title"))
                        .words(text("accounts.username"), UserAccount::username)
                        .words(text("officer.name"), account -> names.getOrDefault(account.person(), ""))
                        .words(text("accounts.roles"), AccountsView::roles)
                        .words(text("accounts.region"), UserAccount::region)
                        .cell(text("officer.state"), AccountsView::state)
                        .cell(text("officer.way"), this::closing)
                        .rows(all));
    }

    private static String roles(UserAccount account) {
        return account.roles().stream()
                .map(role -> text("platform", role))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Component state(UserAccount account) {
        return account.isOpen() ? new Chip(text("accounts.open")) : Chip.refused(text("accounts.closed"));
    }

    private Component closing(UserAccount account) {
        if (!account.isOpen() || account.person().equals(admin)) return new Span();
        var button = Ways.quiet(
                text("accounts.close"),
                click -> new WhyDialog(
                                text("accounts.close.title", account.username()),
                                text("accounts.close.detail"),
                                text("accounts.close.do"),
                                why -> {
                                    office.close(admin, account.username(), why);
                                    show(Notice.done(
                                            text("accounts.closed.title", account.username()),
                                            text("accounts.closed.detail")));
                                })
                        .open());
        button.setAriaLabel(text("accounts.closeNamed", account.username()));
        return button;
    }
}

package id.balai.appointments;

import id.balai.authorization.AdminOnly;
import id.balai.identity.Accounts;
import id.balai.identity.PlatformRole;
import id.balai.identity.UserAccount;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Grants;
import id.balai.refusal.MissingField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** What the administrator sees and does with the accounts of the house. */
@ApplicationScoped
@Transactional
public class AccountOffice {
    private static final int MOST = 100;

    private final Accounts accounts;
    private final Grants grants;
    private final InstantSource clock;

    @Inject
    public AccountOffice(Accounts accounts, Grants grants, InstantSource clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.clock = clock;
    }

    /** Accounts by their name or their holder's, at most a hundred. */
    public List<UserAccount> search(UUID admin, String words) {
        mustBeAdmin(admin);
        return accounts.search(words, MOST);
    }

    /** Closes an account for good, with the reason; never one's own. */
    public void close(UUID admin, String username, String why) {
        mustBeAdmin(admin);
        if (why.isBlank()) throw new MissingField("why");
        var account = accounts.get(username);
        if (account.person().equals(admin)) throw NotToGive.toOneself();
        accounts.close(username, clock.instant());
        grants.write(Grant.by(admin, GrantKind.ACCOUNT_CLOSED, clock.instant())
                .to(account.person())
                .of(account.username())
                .because(why.strip()));
    }

    /** Every grant in the house and in all cooperatives, the latest first. */
    public List<Grant> grants(UUID admin) {
        mustBeAdmin(admin);
        return grants.seenIn("*");
    }

    private void mustBeAdmin(UUID person) {
        if (!accounts.holds(person, PlatformRole.ADMIN)) throw new AdminOnly();
    }
}

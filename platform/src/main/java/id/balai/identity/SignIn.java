package id.balai.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Signing in by password, with guessing slowed. */
@ApplicationScoped
@Transactional
public class SignIn {
    private final Accounts accounts;
    private final Guesses guesses;

    @Inject
    public SignIn(Accounts accounts, Guesses guesses) {
        this.accounts = accounts;
        this.guesses = guesses;
    }

    /**
     * @param device a value the browser keeps in a cookie of its own, so that one careless phone does not lock out a
     *     whole village
     */
    public SignedIn byPassword(String username, String password, String device) {
        var name = UserAccount.normal(username);
        guesses.count(name, device);
        var account = accounts.byUsername(name).filter(UserAccount::isOpen).findFirst();
        var fits =
                Passwords.fits(password, account.map(UserAccount::passwordHash).orElse(Passwords.OF_NOBODY));
        if (!fits || account.isEmpty()) throw new WrongCredentials();
        guesses.forget(name, device);
        return of(account.get());
    }

    private SignedIn of(UserAccount account) {
        var person = accounts.get(account.person());
        return new SignedIn(
                account.id(),
                person.id(),
                account.username(),
                person.fullName(),
                person.salutation(),
                account.roles(),
                account.region());
    }
}

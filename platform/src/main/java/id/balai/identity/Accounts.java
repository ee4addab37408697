package id.balai.identity;

import id.balai.database.Sql;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The register of people and of the accounts they sign in with. */
@ApplicationScoped
@Transactional
public class Accounts {
    private final EntityManager entities;
    private final Sql sql;

    @Inject
    public Accounts(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    public Person register(String fullName, String salutation) {
        var person = Person.named(fullName, salutation);
        entities.persist(person);
        return person;
    }

    /**
     * Opens an account for a person.
     *
     * @param region prefix of the village codes overseen; empty for none, {@code *} for the whole country
     * @return the account's id
     */
    public UUID open(UUID person, String username, String password, Set<PlatformRole> roles, String region) {
        if (password.length() < Passwords.SHORTEST) throw new BadAccountData("password", "PASSWORD_SHORT");
        var account = UserAccount.of(person, username, Passwords.hash(password), roles, region);
        if (byUsername(account.username()).findAny().isPresent()) throw new UsernameTaken(account.username());
        entities.persist(account);
        return account.id();
    }

    public Person get(UUID person) {
        var found = entities.find(Person.class, person);
        if (found == null) throw new NotFound("person", person);
        return found;
    }

    /** Whether anybody can sign in yet; until then the set-up link is the only way in. */
    public boolean any() {
        return sql.one("select 1 from user_account limit 1", row -> true).isPresent();
    }

    /** Whether somebody has this role by an open account. */
    public boolean holds(UUID person, PlatformRole role) {
        return openOf(person).anyMatch(account -> account.roles().contains(role));
    }

    /** Whether somebody has this role by an open account that oversees the region of this code. */
    public boolean oversees(UUID person, PlatformRole role, String code) {
        return openOf(person).anyMatch(account -> account.roles().contains(role) && account.oversees(code));
    }

    private Stream<UserAccount> openOf(UUID person) {
        return entities.createQuery("select a from UserAccount a where a.person = :person", UserAccount.class)
                .setParameter("person", person)
                .getResultStream()
                .filter(UserAccount::isOpen);
    }

    /** The full names of these people, by id; unknown ids are left out. */
    public Map<UUID, String> names(Collection<UUID> people) {
        if (people.isEmpty()) return Map.of();
        var ids = people.stream().map(UUID::toString).toArray(String[]::new);
        var names = new HashMap<UUID, String>();
        sql.list(
                "select id, full_name from person where id = any(?::uuid[])",
                row -> names.put(row.getObject(1, UUID.class), row.getString(2)),
                (Object) ids);
        return names;
    }

    /** The account that signs in with this name. */
    public UserAccount get(String username) {
        return byUsername(username).findFirst().orElseThrow(() -> new NotFound("account", username));
    }

    /** The accounts whose name or holder's name begins with or contains these words, in the order of their names. */
    public List<UserAccount> search(String words, int most) {
        return entities.createQuery(
                        "select a from UserAccount a, Person p where p.id = a.person and (a.username like :words"
                                + " or lower(p.fullName) like :words) order by a.username",
                        UserAccount.class)
                .setParameter("words", "%" + UserAccount.normal(words).replaceAll("[%_\\\\]", "") + "%")
                .setMaxResults(most)
                .getResultList();
    }

    /** Gives an account a new password; whoever was signed in by the old one is signed out, its tokens end. */
    public void newPassword(String username, String password, Instant at) {
        if (password.length() < Passwords.SHORTEST) throw new BadAccountData("password", "PASSWORD_SHORT");
        var account = get(username);
        account.changePassword(Passwords.hash(password));
        endAll(account, at);
    }

    /** Closes an account for good: nobody signs in by it any more. */
    public void close(String username, Instant at) {
        var account = get(username);
        account.disable(at);
        endAll(account, at);
    }

    private void endAll(UserAccount account, Instant at) {
        sql.run("update browser_session set ended_at = ? where account_id = ? and ended_at is null", at, account.id());
        sql.run("update access_token set revoked_at = ? where account_id = ? and revoked_at is null", at, account.id());
    }

    /** Whose account this is. */
    public UUID personOf(String username) {
        return get(username).person();
    }

    Stream<UserAccount> byUsername(String username) {
        return entities.createQuery("select a from UserAccount a where a.username = :username", UserAccount.class)
                .setParameter("username", UserAccount.normal(username))
                .getResultStream();
    }
}

package id.balai.identity;

import id.balai.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;

/** The one way into a house that has no account yet: a link that works once and for a day. */
@ApplicationScoped
@Transactional
public class SetupLinks {
    private static final Duration VALID = Duration.ofHours(24);

    private final Sql sql;
    private final Accounts accounts;
    private final InstantSource clock;

    @Inject
    public SetupLinks(Sql sql, Accounts accounts, InstantSource clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Makes a new link's secret, and ends those before it. */
    public String issue() {
        var secret = Secret.random("");
        sql.run("update setup_link set used_at = ? where used_at is null", clock.instant());
        sql.run(
                "insert into setup_link (digest, valid_until) values (?, ?)",
                Secret.digest(secret),
                clock.instant().plus(VALID));
        return secret;
    }

    /** Opens the first administrator's account; the link is used up with it. */
    public void use(String secret, String fullName, String username, String password) {
        var used = sql.run(
                "update setup_link set used_at = ? where digest = ? and used_at is null and valid_until > ?",
                clock.instant(),
                Secret.digest(secret),
                clock.instant());
        if (used == 0) throw new BadAccountData("link", "SETUP_LINK_SPENT");
        var person = accounts.register(fullName, "");
        accounts.open(person.id(), username, password, Set.of(PlatformRole.ADMIN), "*");
    }
}

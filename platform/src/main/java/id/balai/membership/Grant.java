package id.balai.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gave whom what, when, by which decision and why.
 *
 * @param to whom; absent while they have no account
 * @param named whom, by the name that was written down where there is no account
 * @param cooperative where; absent for the house itself
 * @param what the office or the account it is about
 */
public record Grant(
        GrantKind kind,
        Instant at,
        UUID by,
        @Nullable UUID to,
        String named,
        @Nullable UUID cooperative,
        String what,
        @Nullable LocalDate until,
        String decision,
        String why) {
    public static Grant by(UUID giver, GrantKind kind, Instant at) {
        return new Grant(kind, at, giver, null, "", null, "", null, "", "");
    }

    public Grant to(UUID person) {
        return new Grant(kind, at, by, person, named, cooperative, what, until, decision, why);
    }

    public Grant toSomebodyNamed(String name) {
        return new Grant(kind, at, by, to, name, cooperative, what, until, decision, why);
    }

    public Grant in(UUID where) {
        return new Grant(kind, at, by, to, named, where, what, until, decision, why);
    }

    public Grant of(OfficeRole office, LocalDate last, String by) {
        return new Grant(kind, at, this.by, to, named, cooperative, office.name(), last, by, why);
    }

    public Grant of(String account) {
        return new Grant(kind, at, by, to, named, cooperative, account, until, decision, why);
    }

    public Grant by(String letter) {
        return new Grant(kind, at, by, to, named, cooperative, what, until, letter, why);
    }

    public Grant until(LocalDate last) {
        return new Grant(kind, at, by, to, named, cooperative, what, last, decision, why);
    }

    public Grant because(String reason) {
        return new Grant(kind, at, by, to, named, cooperative, what, until, decision, reason);
    }
}

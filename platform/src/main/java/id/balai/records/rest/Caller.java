package id.balai.records.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.records.LaunchedUnit;
import id.balai.records.LrsCredential;
import id.balai.records.Organisation;
import id.balai.records.Scope;
import id.balai.records.Source;
import id.balai.records.Visibility;
import id.balai.xapi.Identifier;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asks: a system by its credential, a unit by its launch, or a person; what they may do and what they may see. */
record Caller(
        UUID organisation,
        ObjectNode authority,
        Set<Scope> scopes,
        Visibility visibility,
        @Nullable LaunchedUnit unit) {
    static Caller system(LrsCredential credential) {
        var authority = Source.account(credential.id().toString(), credential.label());
        var scopes = credential.scopes();
        var all =
                scopes.contains(Scope.ALL) || scopes.contains(Scope.ALL_READ) || scopes.contains(Scope.STATEMENTS_READ);
        var organisation = credential.organisation();
        var seen = all ? Visibility.of(organisation) : Visibility.vouchedBy(organisation, identifier(authority));
        return new Caller(organisation, authority, scopes, seen, null);
    }

    /** A running unit reads what its own registration has said, and nothing of anybody else. */
    static Caller launched(LaunchedUnit unit) {
        var authority = Source.account(unit.registration());
        var scopes = EnumSet.of(Scope.STATEMENTS_WRITE, Scope.STATEMENTS_READ_MINE, Scope.STATE, Scope.PROFILE);
        var seen = Visibility.vouchedBy(Organisation.HOUSE, identifier(authority));
        return new Caller(Organisation.HOUSE, authority, scopes, seen, unit);
    }

    /** Who oversees learning reads all that was learned in the house. */
    static Caller overseer(UUID person) {
        return new Caller(
                Organisation.HOUSE, Source.account(person), EnumSet.of(Scope.ALL_READ), Visibility.HOUSE, null);
    }

    /** Anybody reads what is recorded about themselves. */
    static Caller learner(UUID person) {
        var account = Source.account(person);
        var seen = Visibility.about(identifier(account));
        return new Caller(Organisation.HOUSE, account, EnumSet.of(Scope.STATEMENTS_READ_MINE), seen, null);
    }

    boolean mayRead(Scope... any) {
        return scopes.contains(Scope.ALL_READ) || may(any);
    }

    boolean may(Scope... any) {
        return scopes.contains(Scope.ALL) || Set.of(any).stream().anyMatch(scopes::contains);
    }

    private static Identifier identifier(ObjectNode account) {
        return Identifier.of(account).orElseThrow();
    }
}

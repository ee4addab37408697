package id.balai.records.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.records.LaunchedUnit;
import id.balai.records.LrsCredential;
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
        ObjectNode authority,
        Set<Scope> scopes,
        Visibility visibility,
        @Nullable LaunchedUnit unit) {
    static Caller system(LrsCredential credential) {
        var authority = Source.account(credential.id().toString(), credential.label());
        var scopes = credential.scopes();
        var all =
                scopes.contains(Scope.ALL) || scopes.contains(Scope.ALL_READ) || scopes.contains(Scope.STATEMENTS_READ);
        return new Caller(authority, scopes, all ? Visibility.ALL : Visibility.vouchedBy(identifier(authority)), null);
    }

    /** A running unit reads what its own registration has said, and nothing of anybody else. */
    static Caller launched(LaunchedUnit unit) {
        var authority = Source.account(unit.registration());
        var scopes = EnumSet.of(Scope.STATEMENTS_WRITE, Scope.STATEMENTS_READ_MINE, Scope.STATE, Scope.PROFILE);
        return new Caller(authority, scopes, Visibility.vouchedBy(identifier(authority)), unit);
    }

    /** Who oversees learning reads all of it. */
    static Caller overseer(UUID person) {
        return new Caller(Source.account(person), EnumSet.of(Scope.ALL_READ), Visibility.ALL, null);
    }

    /** Anybody reads what is recorded about themselves. */
    static Caller learner(UUID person) {
        var account = Source.account(person);
        return new Caller(account, EnumSet.of(Scope.STATEMENTS_READ_MINE), Visibility.about(identifier(account)), null);
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

package id.balai.records.rest;

import id.balai.records.LaunchedUnit;
import id.balai.records.Scope;
import id.balai.records.Source;
import id.balai.records.Visibility;
import id.balai.xapi.Version;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.UUID;

/** A request's version, base path and caller, as the filters have found them. */
record Asking(Version version, String base, Caller caller) {
    private static final String VERSION = "xapi.version";
    private static final String BASE = "xapi.base";
    private static final String CALLER = "xapi.caller";

    static Asking of(ContainerRequestContext request) {
        return new Asking(version(request), base(request), (Caller) request.getProperty(CALLER));
    }

    static void version(ContainerRequestContext request, Version version) {
        request.setProperty(VERSION, version);
    }

    static Version version(ContainerRequestContext request) {
        return request.getProperty(VERSION) instanceof Version version ? version : Version.V2_0_0;
    }

    static void base(ContainerRequestContext request, String base) {
        request.setProperty(BASE, base);
    }

    private static String base(ContainerRequestContext request) {
        return request.getProperty(BASE) instanceof String base
                ? base
                : request.getUriInfo().getBaseUri().getPath();
    }

    static void caller(ContainerRequestContext request, Caller caller) {
        request.setProperty(CALLER, caller);
    }

    Source source() {
        return new Source(caller.organisation(), caller.authority(), version, caller.may(Scope.DEFINE));
    }

    /** The unit that asks, where it is one. */
    Optional<LaunchedUnit> unit() {
        return Optional.ofNullable(caller.unit());
    }

    UUID organisation() {
        return caller.organisation();
    }

    Visibility visibility() {
        return caller.visibility();
    }

    void requireRead(Scope... any) {
        if (!caller.mayRead(any)) throw new OutOfScope(any[0]);
    }

    void require(Scope... any) {
        if (!caller.may(any)) throw new OutOfScope(any[0]);
    }
}

package id.balai.app;

import id.balai.identity.PlatformRole;
import id.balai.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/** A request whose caller is known, told in the servlet's own words to those who ask so (Vaadin's views, resources). */
final class KnownCaller extends HttpServletRequestWrapper {
    private final SignedIn who;

    KnownCaller(HttpServletRequest request, SignedIn who) {
        super(request);
        this.who = who;
    }

    @Override
    public Principal getUserPrincipal() {
        return who::username;
    }

    @Override
    public String getRemoteUser() {
        return who.username();
    }

    @Override
    public boolean isUserInRole(String role) {
        return who.roles().stream().map(PlatformRole::name).anyMatch(role::equals);
    }
}

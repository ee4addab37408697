package id.balai.app;

import id.balai.identity.AccessTokens;
import id.balai.identity.CurrentPerson;
import id.balai.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds out who is asking: the bearer of a personal access token, else the browser's session. A request that shows an
 * Authorization header never falls back to the session, so that no page elsewhere can borrow one.
 */
@ApplicationScoped
public class WhoAsks implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final SignedInBrowser browser;
    private final CurrentPerson current;

    @Inject
    public WhoAsks(AccessTokens tokens, SignedInBrowser browser, CurrentPerson current) {
        this.tokens = tokens;
        this.browser = browser;
        this.current = current;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isStatic(request)) return context.doNothing();
        var who = who(request);
        if (who.isEmpty()) return context.doNothing();
        current.is(who.get());
        return context.notifyContainerAboutLogin(
                who.get().username(), who.get().roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private Optional<SignedIn> who(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        if (authorization == null) return browser.whoHolds(request);
        return authorization.startsWith(BEARER)
                ? tokens.whoBears(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static boolean isStatic(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/l/") || path.startsWith("/app/VAADIN/") || path.startsWith("/health");
    }
}

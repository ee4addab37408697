package id.balai.app;

import id.balai.identity.AccessTokens;
import id.balai.identity.CurrentPerson;
import id.balai.identity.SignedIn;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/**
 * Finds out who is asking: the bearer of a personal access token, else the browser's session. A request that shows an
 * Authorization header never falls back to the session, so that no page elsewhere can borrow one. It is a filter, the
 * first in {@code web.xml}, and no mechanism of Jakarta Security: Soteria opens a naming context twice for each request,
 * which took a fifth of a page's work.
 */
public class WhoAsks implements Filter {
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
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var who = isStatic(asked) ? Optional.<SignedIn>empty() : who(asked);
        who.ifPresent(current::is);
        chain.doFilter(
                who.<ServletRequest>map(known -> new KnownCaller(asked, known)).orElse(request), response);
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

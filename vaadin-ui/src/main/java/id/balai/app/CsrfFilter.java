package id.balai.app;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * A request that changes something on the strength of a cookie must carry the page's token, in the form field
 * {@code csrf} or the header {@code X-Balai-CSRF}. Vaadin guards its own requests; at {@code /xapi} a cookie reads only,
 * and at {@code /isi} it means nothing.
 */
public class CsrfFilter implements Filter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final SignedInBrowser browser;

    @Inject
    public CsrfFilter(SignedInBrowser browser) {
        this.browser = browser;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (guarded(asked)) {
            var token = browser.csrf(asked, answer);
            if (!harmless(asked) && !same(shown(asked), token)) {
                refuse(asked, answer);
                return;
            }
            request.setAttribute("csrf", token);
        }
        chain.doFilter(request, response);
    }

    private static boolean guarded(HttpServletRequest request) {
        var path = request.getRequestURI();
        return request.getHeader("Authorization") == null
                && !path.startsWith("/app")
                && !path.startsWith("/l/")
                && !path.startsWith("/xapi/")
                && !path.startsWith("/isi/")
                && !path.startsWith("/health")
                && !path.startsWith("/verifikasi/");
    }

    private static boolean harmless(HttpServletRequest request) {
        return HARMLESS.contains(request.getMethod());
    }

    private static String shown(HttpServletRequest request) {
        var header = request.getHeader("X-Balai-CSRF");
        if (header != null) return header;
        var type = request.getContentType();
        var field = type != null && type.startsWith("application/x-www-form-urlencoded")
                ? request.getParameter("csrf")
                : null;
        return field == null ? "" : field;
    }

    /** A form gets the page that says so, a script the problem. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) Refused.answer(request, response, new CsrfMissing());
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

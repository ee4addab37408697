package id.balai.app;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What a browser may do with our pages. Light pages allow no inline script; Vaadin's bootstrap needs one. What strangers
 * brought in lies under {@code /isi}: it has no origin at all, and may be framed, since that is how it is shown.
 */
public class SecurityHeaders implements Filter {
    private static final String LIGHT = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " media-src 'self' blob:; connect-src 'self'; worker-src 'self' blob:; object-src 'none';"
            + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    private static final String VAADIN =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:; connect-src 'self';"
                    + " object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    private static final String STRANGE = "sandbox; default-src 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        answer.setHeader("Content-Security-Policy", policy(asked.getRequestURI()));
        answer.setHeader("X-Content-Type-Options", "nosniff");
        if (!strange(asked.getRequestURI())) answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (SignedInBrowser.secure(asked))
            answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        chain.doFilter(request, response);
    }

    private static String policy(String address) {
        if (strange(address)) return STRANGE;
        return address.startsWith("/app") ? VAADIN : LIGHT;
    }

    private static boolean strange(String address) {
        return address.startsWith("/isi/");
    }
}

package id.balai.app;

import id.balai.identity.Sessions;
import id.balai.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The cookies of a browser: the session it holds, and the device it is. */
@ApplicationScoped
public class SignedInBrowser {
    private static final String SESSION = "balai_session";
    private static final String DEVICE = "balai_device";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Sessions sessions;

    @Inject
    public SignedInBrowser(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Begins a session under a new secret, and ends the one the browser held before. */
    public void begin(HttpServletRequest request, HttpServletResponse response, SignedIn who) {
        session(request).ifPresent(sessions::end);
        if (request.getSession(false) != null) request.getSession().invalidate();
        set(request, response, SESSION, sessions.begin(who.account()), Sessions.LASTS);
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        session(request).ifPresent(sessions::end);
        if (request.getSession(false) != null) request.getSession().invalidate();
        set(request, response, SESSION, "", Duration.ZERO);
    }

    Optional<SignedIn> whoHolds(HttpServletRequest request) {
        return session(request).flatMap(sessions::whoHolds);
    }

    /** The device as its cookie names it; a browser without one is given one. */
    public String device(HttpServletRequest request, HttpServletResponse response) {
        return cookie(request, DEVICE).orElseGet(() -> {
            var device = UUID.randomUUID().toString();
            request.setAttribute(DEVICE, device);
            set(request, response, DEVICE, device, A_YEAR);
            return device;
        });
    }

    /**
     * The token that a form or a script of ours sends back, bound to the session, or to the device before there is one.
     */
    public String csrf(HttpServletRequest request, HttpServletResponse response) {
        return digest("csrf:" + session(request).orElseGet(() -> device(request, response)));
    }

    private static Optional<String> session(HttpServletRequest request) {
        return cookie(request, SESSION);
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        var given = request.getAttribute(name);
        if (given instanceof String text) return Optional.of(text);
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie ->
                        cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration lasts) {
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + lasts.toSeconds()
                        + (secure(request) ? "; Secure" : ""));
    }

    /** Whether the browser came by TLS, to us or to the proxy before us. */
    public static boolean secure(HttpServletRequest request) {
        return request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

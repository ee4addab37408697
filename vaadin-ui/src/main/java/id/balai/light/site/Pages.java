package id.balai.light.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.balai.identity.CurrentPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Turns a request into a visit, and a page into the bytes that answer it. */
@ApplicationScoped
public class Pages {
    private static final String LANGUAGE = "bahasa";
    private static final int USUAL_LENGTH = 16_384;
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "id.balai.light.templates");
    private final Assets assets;
    private final CurrentPerson current;

    @Inject
    public Pages(Assets assets, CurrentPerson current) {
        this.assets = assets;
        this.current = current;
    }

    public Visit open(HttpServletRequest request, HttpServletResponse response) {
        var csrf = Objects.requireNonNullElse(request.getAttribute("csrf"), "").toString();
        var person = current.signedIn() ? current.id() : null;
        var words = Words.in(language(request, response));
        var reader = person == null ? "" : person.toString();
        return new Visit(request, response, new Frame(words, assets, csrf, reader), person);
    }

    public void show(Visit visit, String template, @Nullable Object page) throws IOException {
        var output = new StringOutput(USUAL_LENGTH);
        var facts =
                page == null ? Map.<String, Object>of("f", visit.frame()) : Map.of("f", visit.frame(), "page", page);
        engine.render(template + ".jte", facts, output);
        send(visit, output.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A page seen before and unchanged costs a thin link its headers only. */
    private static void send(Visit visit, byte[] html) throws IOException {
        var response = visit.response();
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "private, no-cache");
        var mark = mark(html);
        if (response.getStatus() == HttpServletResponse.SC_OK && !visit.isPost()) {
            response.setHeader("ETag", mark);
            if (mark.equals(visit.request().getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        var press = Gzip.wanted(visit.request(), html);
        Gzip.send(response, press ? Gzip.press(html) : html, press);
    }

    private static String mark(byte[] html) {
        var sum = new CRC32C();
        sum.update(html);
        return "W/\"" + Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(html.length) + "\"";
    }

    private static @Nullable String language(HttpServletRequest request, HttpServletResponse response) {
        var chosen = "GET".equals(request.getMethod()) ? request.getParameter(LANGUAGE) : null;
        if (chosen == null) return kept(request);
        var cookie = new Cookie(LANGUAGE, "en".equals(chosen) ? "en" : "id");
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return chosen;
    }

    private static @Nullable String kept(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return null;
        for (var cookie : cookies) if (LANGUAGE.equals(cookie.getName())) return cookie.getValue();
        return null;
    }
}

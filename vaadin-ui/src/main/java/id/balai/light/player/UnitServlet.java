package id.balai.light.player;

import id.balai.launch.Launches;
import id.balai.launch.ScormDesk;
import id.balai.launch.SignedPaths;
import id.balai.launch.SignedPaths.Grant;
import id.balai.launch.UnitDesk;
import id.balai.light.site.Assets;
import id.balai.light.site.Pages;
import id.balai.media.ByteRange;
import id.balai.web.Json;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What strangers brought in, under a path signed for one launch: {@code /isi/<path>/f/<file>}. Beside the files stand the
 * unit's one-time key, the page it returns to, and the interface of SCORM. Nothing here looks at a cookie.
 */
@WebServlet("/isi/*")
public class UnitServlet extends HttpServlet {
    @Inject
    SignedPaths paths;

    @Inject
    Launches launches;

    @Inject
    UnitDesk desk;

    @Inject
    ScormDesk scorm;

    @Inject
    Assets assets;

    @Inject
    Pages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var parts = parts(request);
        var grant = paths.open(parts[0]);
        if (grant.isEmpty() || parts.length < 2) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Sandbox.guard(request, response, parts[0]);
        switch (parts[1]) {
            case "f" -> file(grant.get(), parts, request, response);
            case "selesai" -> pages.show(pages.open(request, response), "player/unit-end", null);
            case "api.js" -> scorm(grant.get(), response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The key is given by POST alone, and once; a refusal is told in the answer's body (cmi5 8.2). */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var parts = parts(request);
        var grant = paths.open(parts[0]);
        if (grant.isEmpty() || parts.length != 2 || !parts[1].equals("kunci")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Sandbox.guard(request, response, parts[0]);
        var key = desk.fetch(grant.get().session());
        json(response, key.isPresent() ? Map.of("auth-token", key.get()) : refusal());
    }

    private static Map<String, String> refusal() {
        return Map.of("error-code", "1", "error-text", "the fetch URL has been used already");
    }

    private void file(Grant grant, String[] parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = launches.file(grant, parts.length < 3 ? "" : parts[2]);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(Sandbox.type(file.get()));
        response.setHeader("Cache-Control", "private, max-age=3600");
        if (Sandbox.page(file.get()) && scorm.serves(grant)) page(file.get(), parts[0], response);
        else bytes(file.get(), request, response);
    }

    /** A frame without an origin cannot reach into the one around it, so each page of a SCO gets the interface itself. */
    private static void page(Path file, String path, HttpServletResponse response) throws IOException {
        var html = Files.readString(file, StandardCharsets.ISO_8859_1);
        var script = "<script src=\"/isi/" + path + "/api.js\"></script>";
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Sandbox.withScript(html, script).getBytes(StandardCharsets.ISO_8859_1));
    }

    private void scorm(Grant grant, HttpServletResponse response) throws IOException {
        response.setContentType("text/javascript;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        var out = response.getOutputStream();
        out.write(("window.BALAI_SCORM=" + Json.written(scorm.start(grant.session())) + ";")
                .getBytes(StandardCharsets.UTF_8));
        out.write(assets.find("scorm.js").orElseThrow().plain());
    }

    private static void bytes(Path file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var length = Files.size(file);
        var range = ByteRange.of(request.getHeader("Range"), length);
        response.setHeader("Accept-Ranges", "bytes");
        if (range.isPresent()) response.setHeader("Content-Range", range.get().within(length));
        if (range.isPresent() && !range.get().satisfiable()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (range.isPresent()) response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        var part = range.orElse(new ByteRange(0, length - 1));
        response.setContentLengthLong(part.count());
        var in = Files.newInputStream(file);
        in.skipNBytes(part.first());
        MediaServlet.copy(in, part.count(), response);
    }

    private static void json(HttpServletResponse response, Map<String, String> answer) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Json.written(answer).getBytes(StandardCharsets.UTF_8));
    }

    private static String[] parts(HttpServletRequest request) {
        var path = request.getPathInfo();
        return (path == null ? "" : path.substring(1)).split("/", 3);
    }
}

package id.balai.light.player;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How strangers' files are served: without an origin, so that no cookie, no storage and no page of ours is theirs, and
 * with nothing to talk to but their own files and the record store's door for launched units.
 */
final class Sandbox {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("xhtml", "application/xhtml+xml"),
            Map.entry("js", "text/javascript"),
            Map.entry("mjs", "text/javascript"),
            Map.entry("css", "text/css"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain"),
            Map.entry("vtt", "text/vtt"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("pdf", "application/pdf"));
    private static final Pattern HEAD = Pattern.compile("<head(\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern START =
            Pattern.compile("\\A(\\s*<!doctype[^>]*>)?(\\s*<html(\\s[^>]*)?>)?", Pattern.CASE_INSENSITIVE);

    private Sandbox() {}

    /** The policy of everything under this signed path; whoever asks without an origin may read the answer. */
    static void guard(HttpServletRequest request, HttpServletResponse response, String path) {
        var base = UnitPage.base(request);
        var own = base + "/isi/" + path + "/";
        response.setHeader(
                "Content-Security-Policy",
                "sandbox allow-scripts; default-src 'none'; script-src " + own + " 'unsafe-inline' 'unsafe-eval' blob:;"
                        + " style-src " + own + " " + base + "/l/ 'unsafe-inline'; img-src " + own + " data: blob:;"
                        + " media-src " + own + " data: blob:; font-src " + own + " data:; frame-src " + own + ";"
                        + " worker-src blob:; connect-src " + own + " " + base + "/xapi/launch/;"
                        + " form-action 'none'; base-uri 'none'; object-src 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        if ("null".equals(request.getHeader("Origin"))) response.setHeader("Access-Control-Allow-Origin", "null");
    }

    static String type(Path file) {
        return TYPES.getOrDefault(extension(file), "application/octet-stream");
    }

    static boolean page(Path file) {
        return type(file).equals("text/html");
    }

    /** A page with a script before any other of its own. */
    static String withScript(String html, String script) {
        var head = HEAD.matcher(html);
        if (head.find()) return html.substring(0, head.end()) + script + html.substring(head.end());
        var start = START.matcher(html);
        var at = start.find() ? start.end() : 0;
        return html.substring(0, at) + script + html.substring(at);
    }

    private static String extension(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

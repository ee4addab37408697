package id.balai.light.player;

import id.balai.light.site.Assets;
import id.balai.light.site.Pages;
import id.balai.light.site.Visit;
import id.balai.web.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes on when the signal is gone: the service worker, the page it shows, and the token an old page lacks. */
@ApplicationScoped
public class OfflineShell {
    private static final List<String> FILES =
            List.of("look.css", "player.css", "outbox.js", "lesson.js", "exam.js", "keep.js", "shelf.js");

    private final Pages pages;
    private final Assets assets;

    @Inject
    public OfflineShell(Pages pages, Assets assets) {
        this.pages = pages;
        this.assets = assets;
    }

    void worker(Visit visit) throws IOException {
        var addresses = FILES.stream().map(assets::address).toList();
        var shell = Stream.concat(Stream.of("/belajar/luring"), addresses.stream())
                .map(address -> "'" + address + "'")
                .collect(Collectors.joining(",", "[", "]"));
        var head = "const VERSION='%s',OUTBOX='%s',SHELL=%s;%n"
                .formatted(Integer.toHexString(addresses.hashCode()), assets.address("outbox.js"), shell);
        var script = new String(assets.find("sw.js").orElseThrow().plain(), StandardCharsets.UTF_8);
        var response = visit.response();
        response.setContentType("text/javascript;charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Service-Worker-Allowed", "/belajar");
        response.getWriter().write(head + script);
    }

    void page(Visit visit) throws IOException {
        pages.show(visit, "player/offline", null);
    }

    void token(Visit visit) throws IOException {
        var response = visit.response();
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        var who = Map.of("csrf", visit.frame().csrf(), "reader", visit.frame().reader());
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(who));
    }
}

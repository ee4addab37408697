package id.balai.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import id.balai.testing.Zipped;
import id.balai.web.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** A course of a trainer whose lessons each end with a unit of some package. */
final class PackageCourse {
    private static final String TEXT = "## Awal\nBacalah.\n```tanya\nSiap?\n* Ya | Baik.\n- Tidak | Belum.\n```\n";

    private final Balai balai;
    private final String slug;
    private final Http trainer;
    private final List<JsonNode> units = new ArrayList<>();
    private final Map<String, List<JsonNode>> packages = new LinkedHashMap<>();

    /** @param slug each test class has a course of its own in the one house */
    PackageCourse(Balai balai, String slug) {
        this.balai = balai;
        this.slug = slug;
        this.trainer = new Http(balai, balai.account("pelatih.klaten").token());
    }

    Http trainer() {
        return trainer;
    }

    /** Launches a package's unit, counted from one. */
    UnitWindow launch(BrowserContext browser, String name, int number) {
        return UnitWindow.launch(browser, balai.url(unitPage(name, number)));
    }

    /** The page of a package's first unit, as its learner reads it. */
    String page(BrowserContext browser, String name) {
        try (var page = browser.newPage()) {
            page.navigate(balai.url(unitPage(name, 1)));
            return page.locator("main").innerText();
        }
    }

    String unitPage(String name, int number) {
        return "/belajar/" + slug + "/unit/" + lessonOf(name, number);
    }

    String deskPage() {
        return "/app/ajar/" + slug;
    }

    String lessonPage(String name) {
        return "/belajar/" + slug + "/pelajaran/" + lessonOf(name, 1);
    }

    /** Brings a package in; its units get the next lessons. */
    PackageCourse bring(String name, Zipped parcel) {
        var answer = trainer.send("POST", "/api/packages", "application/zip", parcel.bytes());
        if (answer.status() != 201) throw new IllegalStateException(name + ": " + answer);
        var all = StreamSupport.stream(answer.json().path("units").spliterator(), false)
                .toList();
        packages.put(name, all);
        units.addAll(all);
        return this;
    }

    /** Puts the course up and out. */
    PackageCourse publish() {
        expect(201, trainer.post("/api/drafts", content()));
        for (var i = 0; i < units.size(); i++) {
            var lesson = Json.MAPPER.createObjectNode().put("course", slug).put("lesson", lesson(i));
            expect(204, trainer.send("PUT", "/api/packages/units/" + id(units.get(i)) + "/lesson", lesson.toString()));
        }
        expect(201, trainer.post("/api/drafts/" + slug + "/versions", ""));
        return this;
    }

    /** The lesson that ends with a package's unit. */
    private String lessonOf(String name, int number) {
        return lesson(units.indexOf(unit(name, number)));
    }

    UUID idOf(String name, int number) {
        return id(unit(name, number));
    }

    private JsonNode unit(String name, int number) {
        return packages.getOrDefault(name, List.of()).get(number - 1);
    }

    private static UUID id(JsonNode unit) {
        return UUID.fromString(unit.path("id").asText());
    }

    private static String lesson(int index) {
        return "unit-" + (index + 1);
    }

    private String content() {
        var content = Json.MAPPER.createObjectNode();
        content.put("slug", slug)
                .put("title", "Paket uji")
                .put("summary", "Unit dari luar.")
                .put("language", "id");
        content.put("competency", "PAKET_UJI").put("level", 1).put("certificateTitle", "Paket uji");
        content.put("numberPrefix", "PKT")
                .put("validityMonths", 12)
                .put("issuer", "Dinas")
                .put("issuerRegion", "33.10");
        content.put("passPercent", 70)
                .put("examMinutes", 10)
                .putArray("unlocks")
                .add("Apa saja");
        var module = content.putArray("modules").addObject().put("key", "m").put("title", "Unit");
        var named = module.putArray("lessons");
        var lessons = content.putArray("lessons");
        IntStream.range(0, units.size()).mapToObj(PackageCourse::lesson).forEach(key -> {
            named.add(key);
            var lesson = lessons.addObject().put("key", key).put("title", "Pelajaran " + key);
            lesson.put("minutes", 5).put("objective", "Bisa").put("markdown", TEXT);
        });
        content.putObject("blueprint").put("m", 1);
        return content.toString();
    }

    private static void expect(int status, Http.Answer answer) {
        if (answer.status() != status) throw new IllegalStateException(answer.toString());
    }
}

package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The record store's rooms: keys for other systems, and what they may see. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecordsRoomsIT {
    private static final double PATIENCE_MILLIS = 20_000;
    private static final String VERSION = "X-Experience-API-Version";
    private static final String STATEMENT = """
            {"actor":{"mbox":"mailto:siswa@dinas.example.id"},"verb":{"id":"http://adlnet.gov/expapi/verbs/passed"},
             "object":{"id":"https://dinas.example.id/kelas/1"}}""";

    private final Chromium chromium = new Chromium();
    private final Balai balai;

    RecordsRoomsIT(Balai balai) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        this.balai = balai;
    }

    @AfterAll
    void close_the_browser() {
        chromium.close();
    }

    @Test
    @Order(1)
    void an_administrator_issues_a_key_that_sees_its_organisation_alone_and_ends_it() {
        try (var admin = Officer.atDesk(balai, chromium, "admin")) {
            admin.open("/app/kunci-catatan");
            admin.reads("Kunci yang berlaku", "Demonstrasi", "Tanpa batas");
            admin.look("90-keys");
            admin.write("Nama organisasi", "Dinas Koperasi Klaten");
            admin.press("Tambah");
            admin.reads("Organisasi Dinas Koperasi Klaten ditambahkan");
            admin.write("Untuk sistem apa", "Kelas daring dinas");
            admin.choice("Organisasi", "Dinas Koperasi Klaten");
            tick(admin, "Membaca catatan yang ditulisnya sendiri");
            admin.press("Terbitkan kunci");
            admin.reads(
                    "Kunci siap", "Serahkan kepada pengelola Kelas daring dinas", "600 permintaan per menit, 500 MB");
            admin.look("91-key-issued");
            var codes = admin.page().locator(".printed-code").allInnerTexts();
            var dinas = Http.ofRecords(balai, codes.get(0), codes.get(1));

            assertThat(post(dinas).status()).isEqualTo(200);
            var seen = dinas.get("/xapi/statements", VERSION, "2.0.0").json().path("statements");
            assertThat(seen).hasSize(1);
            assertThat(seen.at("/0/authority/name").asText()).isEqualTo("Kelas daring dinas");
            var state = dinas.get("/xapi/agents/profile?agent=%7B%22mbox%22:%22mailto:a@b.id%22%7D", VERSION, "2.0.0");
            assertThat(state.status()).isEqualTo(403);
            assertThat(state.body()).contains("profile").contains("XAPI_SCOPE");
            assertThat(Http.ofRecords(balai)
                            .get("/xapi/statements", VERSION, "2.0.0")
                            .body())
                    .doesNotContain("dinas.example.id");

            admin.press("Cabut kunci Kelas daring dinas");
            admin.page()
                    .locator("vaadin-dialog-overlay vaadin-text-area")
                    .locator("textarea")
                    .fill("Kontrak selesai");
            admin.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Cabut kunci").setExact(true))
                    .click();
            admin.reads("Kunci Kelas daring dinas dicabut");
            assertThat(post(dinas).status()).isEqualTo(401);
            admin.open("/app/akun");
            admin.reads("Kunci catatan " + codes.get(0) + " dicabut", "Kontrak selesai", "Dinas Koperasi Klaten");
        }
    }

    @Test
    @Order(2)
    void a_key_is_held_to_its_allowance() {
        try (var admin = Officer.onPhone(balai, chromium, "admin")) {
            admin.open("/app/kunci-catatan");
            admin.write("Untuk sistem apa", "Sistem yang boros");
            admin.write("Permintaan per menit", "3");
            admin.write("Megabita per hari", "1");
            admin.look("92-keys-on-a-phone");
            admin.press("Terbitkan kunci");
            admin.reads("Kunci siap");
            admin.look("93-key-issued-on-a-phone");
            var codes = admin.page().locator(".printed-code").allInnerTexts();
            var key = Http.ofRecords(balai, codes.get(0), codes.get(1));

            var large = "{\"actor\":" + " ".repeat(2 << 20) + "}";
            var tooLarge = key.send(
                    "POST",
                    "/xapi/statements",
                    "application/json",
                    large.getBytes(StandardCharsets.UTF_8),
                    VERSION,
                    "2.0.0");
            assertThat(tooLarge.status()).isEqualTo(429);
            assertThat(tooLarge.body()).contains("bytes/day");
            var asked = 1;
            var answer = post(key);
            while (answer.status() != 429 && asked++ < 5) answer = post(key);
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.header("Retry-After"))
                    .hasValueSatisfying(
                            wait -> assertThat(Integer.parseInt(wait)).isBetween(1, 86_400));
        }
    }

    @Test
    @Order(3)
    void a_trainer_sees_what_is_learned_as_it_comes_and_opens_it() {
        try (var trainer = Officer.atDesk(balai, chromium, "pelatih.klaten")) {
            trainer.open("/app/catatan");
            trainer.reads("Langsung", "Catatan belajar");
            assertThat(Http.ofRecords(balai)
                            .post("/xapi/statements", passed("Praktik kas kecil"), VERSION, "2.0.0")
                            .status())
                    .isEqualTo(200);
            trainer.reads("Praktik kas kecil");
            trainer.look("94-records-live");
            trainer.choice("Kejadian", "lulus");
            trainer.page().waitForURL("**/catatan?*");
            trainer.reads("Praktik kas kecil");
            trainer.follow("Praktik kas kecil");
            trainer.reads("lulus: Praktik kas kecil", "nilai 9 dari 10", "JSON seperti disimpan", "Bu Siswa");
            trainer.page().getByText("JSON seperti disimpan").click();
            trainer.reads("\"mbox\" : \"mailto:bu.siswa@desa.example.id\"");
            trainer.look("95-statement");
            trainer.follow("Semua catatan kegiatan ini");
            trainer.reads("Hanya kegiatan https://desa.example.id/praktik");
            trainer.look("96-records-of-an-activity");
        }
    }

    @Test
    @Order(4)
    void an_official_sees_the_same_without_whom_it_is_about() {
        try (var official = Officer.onPhone(balai, chromium, "pejabat.kemenkop")) {
            official.open("/app/catatan");
            official.reads("Praktik kas kecil", "Peserta ");
            official.doesNotRead("Bu Siswa");
            official.look("97-records-of-an-official");
            official.follow("Praktik kas kecil");
            official.page().getByText("JSON seperti disimpan").click();
            official.reads("ditutup");
            official.doesNotRead("bu.siswa");
            official.look("98-statement-of-an-official");
        }
    }

    @Test
    @Order(5)
    void news_come_by_events_to_who_may_look_and_are_caught_up_on() throws Exception {
        var trainer = balai.account("pelatih.klaten").token();
        assertThat(listen(balai.account("bendahara.pandanan").token(), null, 1)).containsExactly("403");
        var first = listen(trainer, null, 3);
        assertThat(first).contains("event: ready");
        var mark = first.stream()
                .filter(line -> line.startsWith("id: "))
                .findFirst()
                .orElseThrow()
                .substring(4);
        Http.ofRecords(balai).post("/xapi/statements", passed("Sesudah terputus"), VERSION, "2.0.0");

        var again = listen(trainer, mark, 8);

        assertThat(again).contains("event: statement");
        assertThat(String.join("", again)).doesNotContain("bu.siswa");
    }

    @Test
    @Order(6)
    void somebody_reads_their_own_history_in_plain_words() {
        try (var learner = Officer.onPhone(balai, chromium, "bendahara.pandanan")) {
            learner.open("/belajar");
            learner.follow("Riwayat belajar saya");
            learner.page().waitForURL("**/belajar/riwayat");
            learner.reads("Anda menyelesaikan");
            learner.doesNotRead("Praktik kas kecil");
            learner.look("99-history");
        }
    }

    @Test
    @Order(7)
    void an_administrator_sets_how_long_records_stay_and_takes_a_person_out_of_them() {
        try (var admin = Officer.atDesk(balai, chromium, "admin")) {
            admin.open("/app/simpanan-catatan");
            admin.reads("Masa simpan", "selamanya", "belum pernah");
            admin.press("Ubah masa simpan Balai");
            admin.write("Jumlah bulan", "60");
            admin.write("Alasan", "Keputusan Menteri 9/2026");
            press(admin, "Tetapkan");
            admin.reads("Masa simpan Balai: 60 bulan");
            admin.write("Siapa", "bu.siswa@desa.example.id");
            admin.press("Lihat");
            admin.reads("catatan menyebut orang ini");
            admin.look("100-records-kept");
            admin.press("Hapus identitas");
            admin.write("Alasan", "Diminta pemilik data");
            admin.page().locator("vaadin-dialog-overlay vaadin-button.danger").click();
            admin.reads("Identitas dihapus", "nama samaran dihapus-");
            admin.look("101-person-erased");
            assertThat(Http.ofRecords(balai)
                            .get("/xapi/statements?activity=https://desa.example.id/praktik", VERSION, "2.0.0")
                            .body())
                    .contains("Praktik kas kecil", "dihapus-")
                    .doesNotContain("bu.siswa");
        }
    }

    @Test
    @Order(8)
    void statements_leave_and_arrive_as_lines() {
        var admin = new Http(balai, balai.account("admin").token());
        var lines = inOneLine(passed("Satu")) + "\n{\"actor\":{}}\n" + inOneLine(passed("Dua")) + "\n";

        var report = admin.send(
                "POST", "/api/records/imports", "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8));

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.json().path("taken").asInt()).isEqualTo(2);
        assertThat(report.json().at("/refusals/0/line").asInt()).isEqualTo(2);
        assertThat(report.json().at("/refusals/0/clause").asText()).startsWith("Data 2.");
        var again = admin.send(
                "POST", "/api/records/imports", "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8));
        assertThat(again.json().path("there").asInt()).isEqualTo(2);
        var exported = admin.get("/api/records/export");
        assertThat(exported.type()).startsWith("application/x-ndjson");
        assertThat(exported.body().lines().filter(line -> line.contains("desa.example.id/praktik")))
                .hasSize(4);
        var trainer = new Http(balai, balai.account("pelatih.klaten").token());
        assertThat(trainer.get("/api/records/export").status()).isEqualTo(403);
        try (var page = Officer.onPhone(balai, chromium, "admin")) {
            page.open("/app/simpanan-catatan");
            page.reads("Pindah data", "3 dibaca: 0 masuk, 2 sudah ada, 1 ditolak", "Baris yang ditolak");
            page.look("102-records-moved");
        }
    }

    private static String inOneLine(String json) {
        return json.replaceAll("\\s*\\n\\s*", " ");
    }

    private static void press(Officer officer, String button) {
        officer.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static String passed(String name) {
        return """
                {"actor":{"name":"Bu Siswa","mbox":"mailto:bu.siswa@desa.example.id"},
                 "verb":{"id":"http://adlnet.gov/expapi/verbs/passed","display":{"id":"lulus"}},
                 "object":{"id":"https://desa.example.id/praktik","definition":{"name":{"id":"%s"}}},
                 "result":{"success":true,"score":{"raw":9,"max":10}}}""".formatted(name);
    }

    /** Listens until so many lines have come, or the status where it is a no. */
    private List<String> listen(String token, @Nullable String since, int lines) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(balai.url("/api/statements/live")))
                .header("Authorization", "Bearer " + token);
        if (since != null) request.header("Last-Event-ID", since);
        var answer = HttpClient.newHttpClient()
                .sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                .get(20, TimeUnit.SECONDS);
        try (var body = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            if (answer.statusCode() != 200) return List.of(String.valueOf(answer.statusCode()));
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            var heard = new ArrayList<String>();
            while (heard.size() < lines) heard.add(body.readLine());
            return heard;
        }
    }

    private static Http.Answer post(Http system) {
        return system.post("/xapi/statements", STATEMENT, VERSION, "2.0.0");
    }

    private static void tick(Officer officer, String words) {
        officer.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words))
                .check();
    }
}

package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in, and what those outside learn of the house. */
@ExtendWith(OpenHouse.class)
class DoorsIT {
    private static final Pattern INSIDES = Pattern.compile(
            "payara|glassfish|grizzly|jersey|weld|eclipselink|postgres|psql|select .* from|java\\.|id\\.balai|exception",
            Pattern.CASE_INSENSITIVE);

    private final Balai balai;

    DoorsIT(Balai balai) {
        this.balai = balai;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/openapi/", "/metrics", "/metrics/"})
    void the_servers_insides_are_shown_to_administrators_and_officials_only(String path) {
        var stranger = new Visitor(balai).open(path);
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.answer().body()).contains("SIGN_IN_NEEDED");
        assertThat(Visitor.signedIn(balai, "anggota.bentangan").open(path).status())
                .isEqualTo(403);

        var treasurer = caller("bendahara.pandanan").get(path);
        assertThat(treasurer.status()).isEqualTo(403);
        assertThat(treasurer.json().path("code").asText()).isEqualTo("INSTRUMENTS_CLOSED");

        assertThat(caller("admin").get(path).status()).isEqualTo(200);
        assertThat(caller("pejabat.kemenkop").get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/masuk",
                "/siapkan",
                "/verifikasi",
                "/verifikasi/0000000000000000",
                "/undangan",
                "/undangan/0000-0000-0000-0000",
                "/belajar",
                "/belajar/kursus",
                "/belajar/saya",
                "/belajar/koperasi",
                "/belajar/luring",
                "/belajar/pembukuan-koperasi-dasar",
                "/belajar/pembukuan-koperasi-dasar/penempatan",
                "/belajar/pembukuan-koperasi-dasar/pelajaran/kas-dan-bank",
                "/belajar/koperasi/33.10.15.2015/catat-jurnal",
                "/tidak-ada"
            })
    void a_light_page_runs_no_script_but_ours_and_is_shown_in_nobodys_frame(String path) {
        for (var visitor : new Visitor[] {new Visitor(balai), Visitor.signedIn(balai, "anggota.bentangan")}) {
            var page = visitor.open(path, "X-Forwarded-Proto", "https");
            var headers = page.answer().headers();
            var policy = headers.firstValue("Content-Security-Policy").orElse("");
            assertThat(policy).contains("script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'");
            assertThat(policy).doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy").orElse("")).isIn("same-origin", "no-referrer");
            assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
            assertThat(page.html().select("script:not([src]), [style], [onclick], [onload]"))
                    .isEmpty();
        }
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_other_sites_and_behind_tls_travel_by_tls_only() {
        var visitor = new Visitor(balai);
        var account = balai.account("anggota.bentangan");
        var csrf = visitor.open("/masuk").csrf();
        var form = Map.of("csrf", csrf, "username", account.username(), "password", account.password());

        var plain = visitor.send("/masuk", form);
        assertThat(plain.cookies()).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
            assertThat(cookie).doesNotContain("Secure");
        });

        var visits = new Visitor(balai).open("/masuk", "X-Forwarded-Proto", "https");
        var desk = visitor.open("/app/", "X-Forwarded-Proto", "https");
        assertThat(desk.cookies()).isNotEmpty();
        assertThat(visits.cookies()).isNotEmpty();
        for (var page : new Visitor.Page[] {visits, desk})
            assertThat(page.cookies())
                    .allSatisfy(cookie ->
                            assertThat(cookie.toLowerCase(Locale.ROOT)).contains("httponly", "samesite=lax", "secure"));
    }

    @Test
    void a_form_or_a_call_by_cookie_is_refused_without_the_pages_token() {
        var visitor = Visitor.signedIn(balai, "anggota.bentangan");
        var course = "/belajar/pembukuan-koperasi-dasar/penempatan";
        var another = Visitor.signedIn(balai, "ketua.bentangan").open(course).csrf();

        assertThat(visitor.send(course, Map.of()).status()).isEqualTo(403);
        assertThat(visitor.send(course, Map.of("csrf", "guess")).status()).isEqualTo(403);
        assertThat(visitor.send(course, Map.of("csrf", another)).status()).isEqualTo(403);
        assertThat(new Visitor(balai)
                        .send("/masuk", Map.of("username", "admin", "password", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(visitor.send("/keluar", Map.of()).status()).isEqualTo(403);
        assertThat(visitor.json("/api/learning/sync", "[]").status()).isEqualTo(403);

        var token = visitor.open(course).csrf();
        assertThat(visitor.json("/api/learning/sync", "[]", "X-Balai-CSRF", token)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_request_with_a_token_never_borrows_the_browsers_session() {
        var visitor = Visitor.signedIn(balai, "anggota.bentangan");

        assertThat(visitor.open("/belajar/saya").status()).isEqualTo(200);
        assertThat(visitor.open("/belajar/saya", "Authorization", "Bearer nobody")
                        .status())
                .isEqualTo(303);
        assertThat(visitor.json("/api/learning/sync", "[]", "Authorization", "Bearer nobody")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void signing_in_begins_a_session_of_its_own_and_ends_the_one_before() {
        var account = balai.account("sekretaris.bentangan");
        var planted = new Visitor(balai);
        planted.keep("balai_session", "planted-by-somebody-else");
        planted.signIn(account.username(), account.password());
        var first = planted.cookie("balai_session");
        assertThat(first).hasSizeGreaterThan(40).isNotEqualTo("planted-by-somebody-else");

        var thief = new Visitor(balai);
        thief.keep("balai_session", first);
        assertThat(thief.open("/belajar").status()).isEqualTo(200);

        planted.send(
                "/masuk",
                Map.of(
                        "csrf",
                                planted.open("/belajar/pembukuan-koperasi-dasar/penempatan")
                                        .csrf(),
                        "username", account.username(),
                        "password", account.password()));
        assertThat(planted.cookie("balai_session")).isNotEqualTo(first);
        assertThat(thief.open("/belajar").status()).isEqualTo(303);

        thief.keep("balai_session", planted.cookie("balai_session"));
        planted.send(
                "/keluar",
                Map.of(
                        "csrf",
                        planted.open("/belajar/pembukuan-koperasi-dasar/penempatan")
                                .csrf()));
        assertThat(thief.open("/belajar").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /tidak-ada",
                "GET /api/tidak-ada",
                "PUT /api/cooperatives",
                "GET /xapi/statements",
                "GET /xapi/tidak-ada",
                "GET /l/tidak-ada",
                "GET /app/VAADIN/tidak-ada",
                "GET /verifikasi/%00",
                "GET /%ff%fe",
                "GET /..%2f..%2fetc/passwd",
                "GET /WEB-INF/web.xml",
                "GET /META-INF/persistence.xml",
                "TRACE /masuk",
                "FOO /"
            })
    void what_goes_wrong_outside_tells_nothing_of_what_is_inside(String request) throws IOException {
        var answer = raw(request);

        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
        tellsNothing(answer);
    }

    @Test
    void what_breaks_inside_is_answered_without_its_insides() throws IOException {
        var keeper = Tables.asKeeper(balai);
        keeper.run("ALTER TABLE region RENAME TO region_away");
        keeper.run("ALTER TABLE course RENAME TO course_away");
        try {
            for (var path : new String[] {"/api/courses", "/belajar/kursus"}) {
                var answer = Visitor.signedIn(balai, "anggota.bentangan").open(path);
                assertThat(answer.status()).as(path).isEqualTo(500);
                tellsNothing(answer.answer().headers().map() + answer.answer().body());
            }
        } finally {
            keeper.run("ALTER TABLE course_away RENAME TO course");
            keeper.run("ALTER TABLE region_away RENAME TO region");
        }
    }

    private static void tellsNothing(String answer) {
        assertThat(answer).doesNotContainPattern("(?im)^(server|x-powered-by):");
        assertThat(answer.replaceAll("(?i)http://\\S+", "")).doesNotContainPattern(INSIDES);
    }

    /** Sent byte by byte, since a well-behaved client refuses to say some of this. */
    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", balai.port())) {
            var text = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Http caller(String username) {
        return new Http(balai, balai.account(username).token());
    }
}

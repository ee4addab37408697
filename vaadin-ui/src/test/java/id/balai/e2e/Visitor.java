package id.balai.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A person with a browser that runs no script: pages, forms and cookies. */
final class Visitor {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Balai balai;

    Visitor(Balai balai) {
        this.balai = balai;
    }

    /** A page as it came, with its headers. */
    record Page(HttpResponse<String> answer) {
        int status() {
            return answer.statusCode();
        }

        Document html() {
            return Jsoup.parse(answer.body());
        }

        String csrf() {
            return html().select("input[name=csrf]").attr("value");
        }

        String location() {
            return answer.headers().firstValue("Location").orElse("");
        }

        List<String> cookies() {
            return answer.headers().allValues("Set-Cookie");
        }
    }

    static Visitor signedIn(Balai balai, String username) {
        var visitor = new Visitor(balai);
        var account = balai.account(username);
        var entered = visitor.signIn(username, account.password());
        if (entered.status() != 303) throw new IllegalStateException("sign-in of " + username + ": " + entered);
        return visitor;
    }

    Page signIn(String username, String password) {
        return submit("/masuk", Map.of("username", username, "password", password));
    }

    Page open(String path, String... headers) {
        var request = request(path);
        if (headers.length > 0) request.headers(headers);
        return send(request.GET().build());
    }

    /** Fills in the form of a page and sends it, with the page's own token. */
    Page submit(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putIfAbsent("csrf", open(path).csrf());
        return send(path, all);
    }

    /** Sends a form that no page of ours gave. */
    Page send(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) request.headers(headers);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** What a script of a page sends. */
    Page json(String path, String body, String... headers) {
        var request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) request.headers(headers);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** Holds a cookie that no answer of the house has set. */
    void keep(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain("localhost.local"); // as the cookie manager calls a host without dots
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(balai.url("/")), cookie);
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(balai.url(path))).timeout(Duration.ofSeconds(60));
    }

    private Page send(HttpRequest request) {
        try {
            return new Page(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

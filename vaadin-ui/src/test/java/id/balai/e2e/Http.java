package id.balai.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import id.balai.web.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/** A program that calls the house with a person's token, or with the key of a learning system. */
final class Http {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Balai balai;
    private final String authorization;

    Http(Balai balai, String token) {
        this(balai, "Bearer", token);
    }

    private Http(Balai balai, String scheme, String secret) {
        this.balai = balai;
        this.authorization = scheme + " " + secret;
    }

    /** With the key of the demonstration that may do everything in the record store. */
    static Http ofRecords(Balai balai) {
        var key = balai.account("lrs", Balai.Account::role);
        return ofRecords(balai, key.username(), key.password());
    }

    /** With another key of the record store. */
    static Http ofRecords(Balai balai, String key, String secret) {
        var pair = key + ":" + secret;
        return new Http(balai, "Basic", Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** What came back; the body is JSON where the caller says so. */
    record Answer(int status, HttpHeaders headers, String body) {
        String type() {
            return header("Content-Type").orElse("");
        }

        Optional<String> header(String name) {
            return headers.firstValue(name);
        }

        JsonNode json() {
            try {
                return Json.MAPPER.readTree(body);
            } catch (IOException notJson) {
                throw new UncheckedIOException(body, notJson);
            }
        }
    }

    /** What it shows to be let in. */
    String authorization() {
        return authorization;
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    Answer post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** A file, as curl --data-binary sends it. */
    Answer csv(String path, String body) {
        return send("POST", path, "text/csv", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever somebody may think of sending. */
    Answer send(String method, String path, String type, byte[] body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    Answer send(String method, String path, String json) {
        return send(method, path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    Answer send(String method, String path) {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** A body too large to be held, sent as it is read. */
    Answer stream(String path, String type, Supplier<InputStream> body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofInputStream(body))
                .build());
    }

    /** How many bytes come back, none of which is kept. */
    long length(String path, String... headers) {
        var answer = exchange(request(path, headers).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            return body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(balai.url(path)))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", authorization);
        if (headers.length > 0) request.headers(headers);
        return request;
    }

    private Answer send(HttpRequest request) {
        var answer = exchange(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.headers(), answer.body());
    }

    private static <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request, body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

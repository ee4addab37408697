package id.balai.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineMainTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path data;

    @Test
    void answers_analyses_indonesian_and_dies_with_its_parent() throws Exception {
        var process = start(data);
        try (var output = process.inputReader()) {
            var engine = "http://127.0.0.1:" + port(output);

            assertThat(send("GET", engine + "/_cluster/health", "")).contains("\"number_of_nodes\":1");
            assertThat(send("PUT", engine + "/kata", INDEX)).contains("\"acknowledged\":true");
            assertThat(send("POST", engine + "/kata/_analyze", "{'analyzer':'id','text':'Mencatat peminjaman'}"))
                    .contains("\"token\":\"catat\"", "\"token\":\"pinjam\"");

            process.getOutputStream().close();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private static final String INDEX = """
            {"settings":{"number_of_replicas":0,"analysis":{
              "filter":{
                "tetap":{"type":"stemmer_override","rules":["peminjaman, meminjam => pinjam"]},
                "akar":{"type":"stemmer","language":"indonesian"},
                "henti":{"type":"stop","stopwords":"_indonesian_"}},
              "analyzer":{"id":{"tokenizer":"standard","filter":["lowercase","asciifolding","henti","tetap","akar"]}}}}}
            """;

    private static Process start(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EngineMain.class.getName(),
                        data.toString(),
                        "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int port(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine())
            if (line.startsWith("READY ")) return Integer.parseInt(line.substring("READY ".length()));
        throw new AssertionError("the engine ended without being ready");
    }

    private static String send(String method, String url, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }
}

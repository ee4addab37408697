package id.balai.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The server says it is up before its pages answer, so we ask the pages. */
final class Readiness {
    private Readiness() {}

    static void await(Settings settings, Duration patience, Home home) {
        var ready = URI.create(settings.localUrl() + "/health/ready");
        var deadline = System.nanoTime() + patience.toNanos();
        while (!answers(ready)) {
            if (System.nanoTime() > deadline) throw new CannotStart("server", ready, home.at(Log.NEWEST));
            pause();
        }
    }

    private static boolean answers(URI ready) {
        try {
            var request = HttpRequest.newBuilder(ready)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

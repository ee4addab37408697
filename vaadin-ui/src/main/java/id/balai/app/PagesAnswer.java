package id.balai.app;

import id.balai.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means that people get pages: the server reports itself ready even where Vaadin failed to deploy. The pages are
 * asked until they have answered once, since each visit to Vaadin costs a session; the database is asked every time.
 */
@Readiness
@ApplicationScoped
public class PagesAnswer implements HealthCheck {
    private static final List<String> PAGES = List.of("/masuk", "/app/");

    private final Sql sql;
    private final String local;
    private volatile boolean answered;

    @Inject
    public PagesAnswer(Sql sql, @ConfigProperty(name = "balai.local.url") String local) {
        this.sql = sql;
        this.local = local;
    }

    @Override
    @Transactional
    public HealthCheckResponse call() {
        var database = sql.one("select 1", row -> true).isPresent();
        answered = answered || PAGES.stream().allMatch(this::answers);
        return HealthCheckResponse.named("pages").status(database && answered).build();
    }

    private boolean answers(String page) {
        try {
            var request = HttpRequest.newBuilder(URI.create(local + page))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    < 400;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

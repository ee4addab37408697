package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import id.balai.web.Json;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a hostile package tries in a real browser, and that it is the sandbox that keeps it in. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxIT {
    private final Balai balai;
    private final PackageCourse course;
    private final BrowserContext learner;

    @AutoClose
    private final Chromium chromium = new Chromium();

    SandboxIT(Balai balai) {
        this.balai = balai;
        course = new PackageCourse(balai, "jahat-uji");
        learner = chromium.signedIn(balai, "sekretaris.bentangan");
    }

    @BeforeAll
    void a_course_of_packages() {
        course.bring("hostile", Parcel.ours("hostile"));
        course.publish();
    }

    @Test
    void a_hostile_package_gets_nowhere() throws IOException {
        var answered = new ArrayList<String>();
        learner.onResponse(response -> answered.add(URI.create(response.url()).getPath()));
        var unit = course.launch(learner, "hostile", 1);
        unit.frame().waitForFunction("() => (document.getElementById('hasil') || {}).textContent");
        var told = Json.MAPPER.readTree(unit.frame().textContent("#hasil"));

        assertThat(told.path("origin").asText()).isEqualTo("got:null");
        assertThat(told.path("topNavigate").asText() + told.path("form").asText())
                .contains("asked");
        assertThat(told.path("frame").asText()).isIn("got:blank", "got:nothing");
        told.properties().stream()
                .filter(each -> !List.of("origin", "topNavigate", "form", "frame", "beacon")
                        .contains(each.getKey()))
                .forEach(each -> assertThat(each.getValue().asText())
                        .as(each.getKey())
                        .matches("(?s)no:.*|got:40[0134] .*|got:200 \\{\"statements\":\\[],?.*"));
        assertThat(unit.page().url()).contains(course.unitPage("hostile", 1));
        assertThat(learner.pages()).hasSize(1);
        unit.page().waitForTimeout(2_000);
        assertThat(unit.frame().url()).doesNotContain("/belajar");
        assertThat(Registration.of(balai, unit).said()).containsExactly("launched");
        assertThat(answered)
                .noneMatch(path -> path.startsWith("/api") || path.equals("/belajar") || path.equals("/keluar"));
        assertThat(answered).contains("/xapi/launch/statements");
        unit.look("75-hostile");
        unit.close();
    }

    /** The same package in the same place, were it not for the sandbox: it takes the whole window. */
    @Test
    void without_the_sandbox_it_would_get_out() {
        var unfenced = chromium.signedIn(balai, "sekretaris.bentangan");
        unfenced.route("**/isi/**", route -> {
            var answer = route.fetch();
            var headers = new HashMap<>(answer.headers());
            headers.remove("content-security-policy");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
        });
        unfenced.route("**/unit/**", route -> {
            var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            var body = answer.text().replace(" sandbox=\"allow-scripts\"", "");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
        });

        var page = unfenced.newPage();
        page.navigate(balai.url(course.unitPage("hostile", 1)));
        page.locator("main form button").click();

        page.waitForURL(Pattern.compile(".*/(keluar|api/packages)"));
        unfenced.close();
    }
}

package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.balai.assessment.ShippedCourses;
import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.courses.ContentSearch;
import id.balai.courses.Courses;
import id.balai.courses.SearchQuery;
import id.balai.identity.AccessTokens;
import id.balai.identity.Accounts;
import id.balai.identity.Person;
import id.balai.ledger.Ledger;
import id.balai.membership.Cooperatives;
import id.balai.membership.OfficeRole;
import id.balai.membership.Offices;
import id.balai.refusal.Refusal;
import id.balai.region.Zones;
import id.balai.testing.TestDatabase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * The server puts the modules' parts together as the tests of each module do by hand: the WAR of this build without its
 * desk and without what a start loads, on a database of its own.
 */
@ArquillianTest
@SuppressWarnings("NullAway.Init") // the server sets the fields
class WiringIT {
    private static final String VILLAGE = "33.10.15.2015";
    private static final String NOBODY = "http://127.0.0.1:9";

    @Inject
    Accounts accounts;

    @Inject
    AccessTokens tokens;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Offices offices;

    @Inject
    Ledger ledger;

    @Inject
    Authority authority;

    @Inject
    ShippedCourses shipped;

    @Inject
    Courses courses;

    @Inject
    ContentSearch search;

    @Inject
    EntityManager entities;

    @Inject
    InstantSource clock;

    @Deployment
    static WebArchive house() throws URISyntaxException {
        var built = ShrinkWrap.create(ZipImporter.class, "built.war")
                .importFrom(new File("target/balai/balai.war"))
                .as(WebArchive.class);
        return ShrinkWrap.create(WebArchive.class, "ROOT.war")
                .merge(
                        built,
                        Filters.exclude(
                                "/WEB-INF/lib/(vaadin|flow|ffmpeg).*|/WEB-INF/classes/(META-INF/VAADIN|id/balai/ui)/.*"
                                        + "|/WEB-INF/classes/id/balai/app/Opening.class|.*/microprofile-config.properties"))
                .addAsResource(new StringAsset(settings()), "META-INF/microprofile-config.properties")
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }

    private static String settings() {
        var database = TestDatabase.with().url();
        return """
                balai.db.url=%s
                balai.db.password=test
                balai.home=target/wiring
                balai.media.dir=target/wiring/media
                balai.search.url=%s
                balai.public.url=http://localhost
                balai.local.url=http://localhost
                balai.demo=false
                balai.personal.data.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=
                """.formatted(database, NOBODY);
    }

    @Test
    void a_denial_of_one_module_carries_the_remedy_of_another() {
        shipped.load();
        var today = Zones.today(clock);
        var person = accounts.register("Sri Wahyuni", "Bu");
        var cooperative = cooperatives.open(VILLAGE, "KDMP Bentangan", today.minusMonths(6));
        offices.appoint(
                cooperative.id(),
                person.id(),
                OfficeRole.BENDAHARA,
                today.minusMonths(1),
                today.plusYears(1),
                "RAT 12 Januari 2026");
        ledger.open(cooperative.id(), today.minusMonths(6));

        var decision = authority.decide(person.id(), Action.JOURNAL_POST, Resource.of(cooperative.id()));

        assertThat(decision.allowed()).isFalse();
        var remedy = Objects.requireNonNull(decision.reasons().get(0).remedy());
        assertThat(remedy.lessonsLeft())
                .isEqualTo(courses.current(remedy.course()).lessons().size());
        assertThat(ledger.accounts(cooperative.id())).isNotEmpty();
    }

    @Test
    void what_a_facade_stored_is_found_by_the_containers_own_entity_manager() {
        var person = accounts.register("Agus Wibowo", "Pak");
        var account = accounts.open(person.id(), "agus", "sandi panjang sekali", Set.of(), "");
        var token = tokens.issue(account, "percobaan", Zones.today(clock).plusDays(1));

        var found = entities.find(Person.class, person.id());

        assertThat(found).isNotNull().isNotSameAs(person);
        assertThat(found.fullName()).isEqualTo("Agus Wibowo");
        assertThat(tokens.whoBears(token))
                .hasValueSatisfying(who -> assertThat(who.username()).isEqualTo("agus"));
    }

    @Test
    void the_port_of_one_module_is_filled_by_the_module_above_it() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> search.query(SearchQuery.courses("pembukuan")))
                .satisfies(away -> assertThat(away.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
    }

    @Test
    @RunAsClient
    void resources_of_every_module_answer_each_in_its_own_manner(@ArquillianResource URL address) throws Exception {
        assertThat(get(address, "api/courses").statusCode()).isEqualTo(200);
        assertThat(get(address, "xapi/about").body()).contains("2.0.0");
        var unavailable = get(address, "api/search?q=pembukuan");
        assertThat(unavailable.statusCode()).isEqualTo(503);
        assertThat(unavailable.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var stranger = get(address, "api/cooperatives/" + VILLAGE + "/journals");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.body()).contains("SIGN_IN_NEEDED");
        assertThat(get(address, "masuk").body()).contains("name=\"csrf\"");
    }

    private static HttpResponse<String> get(URL address, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}

package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** All that was said in one registration. */
record Registration(Http overseer, UUID id) {
    private static final String DEFINED = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
    private static final String EXTENSIONS = "https://w3id.org/xapi/cmi5/context/extensions/";

    static Registration of(Balai balai, UnitWindow unit) {
        return new Registration(new Http(balai, balai.account("admin").token()), unit.registration());
    }

    /** Verb and object of everything cmi5 defines that was said, in order. */
    List<String> said() {
        return defined().stream().map(Registration::brief).toList();
    }

    List<JsonNode> defined() {
        return statements().stream().filter(Registration::defined).toList();
    }

    List<JsonNode> statements() {
        var answer = overseer.get(
                "/xapi/statements?ascending=true&limit=500&registration=" + id, "X-Experience-API-Version", "1.0.3");
        return StreamSupport.stream(answer.json().path("statements").spliterator(), false)
                .toList();
    }

    private static boolean defined(JsonNode statement) {
        return StreamSupport.stream(
                        statement.at("/context/contextActivities/category").spliterator(), false)
                .anyMatch(category -> category.path("id").asText().equals(DEFINED));
    }

    private static String brief(JsonNode statement) {
        var verb = statement.at("/verb/id").asText();
        var object = statement.at("/object/definition/type").asText();
        return verb.substring(verb.lastIndexOf('/') + 1)
                + (verb.endsWith("satisfied") ? " " + object.substring(object.lastIndexOf('/') + 1) : "");
    }

    void keepsItsTemplates() {
        defined().forEach(Registration::keepsItsTemplate);
    }

    /** What every statement of cmi5 has in its context (9.6), whoever says it. */
    private static void keepsItsTemplate(JsonNode statement) {
        var verb = statement.at("/verb/id").asText().replaceFirst(".*/", "");
        var judged = List.of("passed", "failed", "completed", "waived").contains(verb);
        var context = statement.path("context");
        assertThat(context.path("registration").asText()).hasSize(36);
        assertThat(context.path("extensions").path(EXTENSIONS + "sessionid").asText())
                .hasSize(36);
        assertThat(context.at("/contextActivities/grouping").toString())
                .contains("https://w3id.org/xapi/cmi5/catapult/lts/");
        assertThat(context.at("/contextActivities/category").toString().contains("/moveon\""))
                .as(verb)
                .isEqualTo(judged);
        assertThat(statement.at("/actor/account/homePage").asText()).isEqualTo("https://balai.id");
        if (verb.equals("launched"))
            assertThat(context.path("extensions").properties().stream()
                            .map(each -> each.getKey().substring(EXTENSIONS.length())))
                    .contains("sessionid", "launchmode", "launchurl", "moveon", "launchparameters");
    }
}

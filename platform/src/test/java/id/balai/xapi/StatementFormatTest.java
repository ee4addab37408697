package id.balai.xapi;

import static id.balai.xapi.Examples.full;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementFormatTest {
    @Test
    void ids_leaves_only_what_identifies() {
        var ids = StatementFormat.IDS.of(full(), List.of(), iri -> Optional.empty());

        assertThat(ids.path("verb")).isEqualTo(Examples.object("{\"id\":\"http://adlnet.gov/expapi/verbs/answered\"}"));
        assertThat(ids.path("object")).isEqualTo(Examples.object("{\"id\":\"https://balai.id/soal/1\"}"));
        assertThat(ids.path("actor"))
                .isEqualTo(Examples.object(
                        "{\"objectType\":\"Group\",\"member\":[{\"mbox\":\"mailto:sri@example.id\"}]}"));
        assertThat(ids.path("result")).isEqualTo(full().path("result"));
    }

    @Test
    void canonical_takes_the_definition_from_the_store_and_one_language() {
        var known = Examples.object("{\"name\":{\"en-GB\":\"Question\",\"id\":\"Soal\"},\"type\":\"http://x.id/t\"}");
        var languages = Locale.LanguageRange.parse("id-ID,en;q=0.5");

        var canonical = StatementFormat.CANONICAL.of(full(), languages, iri -> Optional.of(known));

        assertThat(canonical.at("/object/definition"))
                .isEqualTo(Examples.object("{\"name\":{\"id\":\"Soal\"},\"type\":\"http://x.id/t\"}"));
    }

    @Test
    void canonical_takes_any_language_where_none_fits() {
        var languages = Locale.LanguageRange.parse("zh");

        var canonical = StatementFormat.CANONICAL.of(full(), languages, iri -> Optional.empty());

        assertThat(canonical.at("/verb/display")).isEqualTo(Examples.object("{\"id\":\"menjawab\"}"));
    }
}

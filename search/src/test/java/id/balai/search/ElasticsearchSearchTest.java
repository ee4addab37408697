package id.balai.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.courses.Findable;
import id.balai.courses.SearchHit;
import id.balai.courses.SearchQuery;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ElasticsearchSearchTest {
    private static final Findable DEBIT =
            findable("lesson:a/debit", "lesson", "Debit dan kredit", "Mencatat & memeriksa <kas> desa", "everyone");
    private static final Findable STORE =
            findable("course:b", "course", "Mengelola gerai", "Stok dan harga jual", "everyone");
    private static final Findable SECRET = findable("lesson:c/soal", "lesson", "Kunci soal kas", "Jawaban", "trainer");

    private final ElasticsearchSearch search = new ElasticsearchSearch(EmbeddedEngine.url());

    @BeforeEach
    void three_things() {
        search.rebuild(() -> Stream.of(DEBIT, STORE, SECRET));
    }

    @AfterEach
    void close() {
        search.close();
    }

    @Test
    void shows_each_only_to_its_audience() {
        assertThat(ids("kas", null, "everyone")).containsExactly(DEBIT.id());
        assertThat(ids("kas", null, "everyone", "trainer")).containsExactlyInAnyOrder(DEBIT.id(), SECRET.id());
    }

    @Test
    void narrows_to_one_kind() {
        assertThat(ids("gerai", "course", "everyone")).containsExactly(STORE.id());
        assertThat(ids("gerai", "lesson", "everyone")).isEmpty();
    }

    @Test
    void an_excerpt_is_escaped_but_for_the_mark() {
        var hit = search.query(query("kas", null, "everyone")).hits().get(0);

        assertThat(hit.excerpt()).isEqualTo("Mencatat &amp; memeriksa &lt;<mark>kas</mark>&gt; desa");
    }

    @Test
    void suggests_titles_by_their_beginnings() {
        assertThat(search.suggest("deb")).containsExactly("Debit dan kredit");
        assertThat(search.suggest("mengelola ger")).containsExactly("Mengelola gerai");
        assertThat(search.suggest("zz")).isEmpty();
    }

    @Test
    void one_thing_is_added_changed_or_taken_away() {
        search.index(List.of(findable("course:d", "course", "Pajak", "Bukti setor", "everyone")));
        assertThat(ids("pajak", null, "everyone")).containsExactly("course:d");

        search.remove("course:d");
        assertThat(ids("pajak", null, "everyone")).isEmpty();
    }

    @Test
    void a_rebuild_forgets_what_is_gone_and_knows_what_it_holds() {
        assertThat(search.holds(Stream.of(STORE, SECRET, DEBIT))).isTrue();

        search.rebuild(() -> Stream.of(STORE));

        assertThat(ids("kas", null, "everyone")).isEmpty();
        assertThat(search.holds(Stream.of(STORE))).isTrue();
        assertThat(search.holds(Stream.of(STORE, DEBIT))).isFalse();
    }

    @Test
    void nothing_asked_nothing_found() {
        assertThat(ids("  ", null, "everyone")).isEmpty();
        assertThat(ids("dan yang", null, "everyone")).isEmpty();
    }

    @Test
    void says_so_when_elasticsearch_is_away() {
        try (var away = new ElasticsearchSearch("http://127.0.0.1:9")) {
            assertThatThrownBy(() -> away.query(SearchQuery.courses("kas"))).isInstanceOf(SearchUnavailable.class);
            assertThatThrownBy(() -> away.suggest("kas")).isInstanceOf(SearchUnavailable.class);
        }
    }

    private List<String> ids(String words, @Nullable String kind, String... audience) {
        return search.query(query(words, kind, audience)).hits().stream()
                .map(SearchHit::id)
                .toList();
    }

    private static SearchQuery query(String words, @Nullable String kind, String... audience) {
        return new SearchQuery(words, kind, Set.of(audience), 0, 10);
    }

    private static Findable findable(String id, String kind, String title, String text, String audience) {
        return new Findable(id, kind, "a", title, text, text, "/belajar/a", "published", "id", Set.of(audience));
    }
}

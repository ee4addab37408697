package id.balai.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.courses.SearchHit;
import id.balai.courses.SearchQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People's own words, wrong letters and all, over the courses of the house. */
class RelevanceTest {
    private static final ElasticsearchSearch SEARCH = new ElasticsearchSearch(EmbeddedEngine.url());

    @BeforeAll
    static void everything_is_indexed() {
        try (var school = new School()) {
            SEARCH.rebuild(school::findables);
        }
    }

    @AfterAll
    static void close() {
        SEARCH.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search-queries.csv", numLinesToSkip = 1)
    void the_right_course_comes_first(String words, String slug) {
        var result = SEARCH.query(SearchQuery.courses(words));

        if (slug == null) assertThat(result.hits()).isEmpty();
        else assertThat(result.hits()).extracting(SearchHit::slug).first().isEqualTo(slug);
    }

    /** Most of these were not looked at while the analysis was made. */
    @ParameterizedTest
    @CsvSource({
        "buku besar, pembukuan-koperasi-dasar",
        "cara menolak pinjaman, simpan-pinjam-yang-sehat",
        "sisa hasil usaha, rapat-anggota-tahunan-dan-pembagian-shu",
        "barang kedaluarsa, mengelola-gerai-sembako",
        "setor pph, pajak-koperasi-sederhana",
        "ganti password, keamanan-akun-dan-data-pribadi-anggota",
        "benturan kepentingan, pengawasan-koperasi-untuk-pengawas"
    })
    void words_nobody_prepared_for_find_their_course(String words, String slug) {
        assertThat(SEARCH.query(SearchQuery.courses(words)).hits())
                .extracting(SearchHit::slug)
                .first()
                .isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"asdf qwer zxcv", "qqqqqq", "blablabla wkwkwk", "lorem ipsum dolor", "0987654321", "!!! ???"})
    void nonsense_finds_nothing(String words) {
        assertThat(SEARCH.query(SearchQuery.courses(words)).hits()).isEmpty();
    }
}

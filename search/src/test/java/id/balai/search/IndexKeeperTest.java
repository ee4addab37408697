package id.balai.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.courses.Findable;
import id.balai.courses.SearchQuery;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexKeeperTest {
    private final List<Findable> shelf = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final ElasticsearchSearch search = new ElasticsearchSearch(EmbeddedEngine.url());
    private final IndexKeeper keeper = new IndexKeeper(search, shelf::stream, executor);

    @BeforeEach
    void an_empty_index() {
        search.rebuild(shelf::stream);
    }

    @AfterEach
    void close() {
        executor.shutdownNow();
        search.close();
    }

    @Test
    void what_was_published_is_soon_found() throws InterruptedException {
        shelf.add(course("Pajak koperasi"));

        keeper.bringUpToDate();

        for (var i = 0; i < 100 && !found("pajak"); i++) Thread.sleep(100);
        assertThat(found("pajak")).isTrue();
    }

    private boolean found(String words) {
        return search.query(SearchQuery.courses(words)).total() == 1;
    }

    private static Findable course(String title) {
        return new Findable(
                "course:a", "course", "a", title, "", "", "/belajar/a", "published", "id", Set.of(Findable.EVERYONE));
    }
}

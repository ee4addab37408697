package id.balai.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import id.balai.courses.ContentSearch;
import id.balai.courses.Findable;
import id.balai.courses.SearchHit;
import id.balai.courses.SearchQuery;
import id.balai.courses.SearchResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds courses and lessons by words as people write them, with wrong letters and everyday forms. */
public final class ElasticsearchSearch implements ContentSearch, AutoCloseable {
    private static final String ALIAS = "balai";
    private static final String PATIENCE = "3s";
    private static final int LONGEST_PREFIX = 40;
    private static final int SUGGESTIONS = 5;

    private final Engine engine;
    private final Slots slots;

    /** On the Elasticsearch at this address; nothing is asked of it yet. */
    public ElasticsearchSearch(String url) {
        this.engine = new Engine(url);
        this.slots = new Slots(engine, ALIAS);
    }

    @Override
    public void index(Collection<Findable> findables) {
        slots.write(new ArrayList<>(findables));
        engine.ask(client -> client.indices().refresh(request -> request.index(ALIAS)));
    }

    @Override
    public void remove(String id) {
        engine.ask(client -> client.delete(request -> request.index(ALIAS).id(id)));
        engine.ask(client -> client.indices().refresh(request -> request.index(ALIAS)));
    }

    @Override
    public SearchResult query(SearchQuery query) {
        if (query.words().isEmpty()) return new SearchResult(0, List.of());
        var answer = engine.ask(client -> client.search(
                request -> request.index(ALIAS)
                        .query(new Question(query).query())
                        .source(source -> source.filter(filter -> filter.includes(Found.FIELDS)))
                        .highlight(Excerpt.highlight())
                        .from(query.page() * query.size())
                        .size(query.size())
                        .timeout(PATIENCE),
                Found.class));
        return new SearchResult(total(answer), hits(answer));
    }

    private static long total(SearchResponse<Found> answer) {
        var total = answer.hits().total();
        return total == null ? 0 : total.value();
    }

    private static List<SearchHit> hits(SearchResponse<Found> answer) {
        return answer.hits().hits().stream()
                .map(hit -> {
                    var found = Objects.requireNonNull(hit.source());
                    return found.with(Excerpt.of(hit, found));
                })
                .toList();
    }

    @Override
    public List<String> suggest(String prefix) {
        var typed = prefix.strip();
        if (typed.isEmpty() || typed.length() > LONGEST_PREFIX) return List.of();
        var answer = engine.ask(client -> client.search(
                request -> request.index(ALIAS)
                        .query(query -> query.match(
                                match -> match.field("title.begin").query(typed).operator(Operator.And)))
                        .source(source -> source.filter(filter -> filter.includes(Found.FIELDS)))
                        .size(SUGGESTIONS)
                        .timeout(PATIENCE),
                Found.class));
        return hits(answer).stream().map(SearchHit::title).distinct().toList();
    }

    @Override
    public void rebuild(Supplier<Stream<Findable>> everything) {
        slots.build(everything.get(), Fingerprint.of(everything.get()));
    }

    /** Whether the index was built from exactly this. */
    boolean holds(Stream<Findable> everything) {
        return slots.fingerprint().filter(Fingerprint.of(everything)::equals).isPresent();
    }

    @Override
    public void close() {
        engine.close();
    }
}

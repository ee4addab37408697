package id.balai.courses;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finding what the house has to offer, by words as people write them. */
public interface ContentSearch {
    void index(Collection<Findable> findables);

    void remove(String id);

    SearchResult query(SearchQuery query);

    /** Titles that begin as typed so far. */
    List<String> suggest(String prefix);

    /** Makes the whole index anew and swaps it in at once. */
    void rebuild(Supplier<Stream<Findable>> everything);
}

package id.balai.search;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;

/** The words around a match as safe HTML: everything escaped but our own {@code <mark>}. */
final class Excerpt {
    private static final int LENGTH = 160;
    private static final List<String> FIELDS = List.of("text", "summary", "summary.plain", "text.plain");

    private Excerpt() {}

    static Highlight highlight() {
        return Highlight.of(highlight -> {
            highlight.encoder(HighlighterEncoder.Html).preTags("<mark>").postTags("</mark>");
            highlight.fragmentSize(LENGTH).numberOfFragments(1);
            for (var field : FIELDS) highlight.fields(field, options -> options);
            return highlight;
        });
    }

    static String of(Hit<Found> hit, Found found) {
        return FIELDS.stream()
                .flatMap(field -> hit.highlight().getOrDefault(field, List.of()).stream())
                .findFirst()
                .orElseGet(() -> escaped(found.summary()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package id.balai.search;

import id.balai.courses.SearchHit;
import java.util.List;

/** A document as search gives it back: without its text. */
record Found(String id, String kind, String slug, String title, String summary, String url, String status) {
    static final List<String> FIELDS = List.of("id", "kind", "slug", "title", "summary", "url", "status");

    SearchHit with(String excerpt) {
        return new SearchHit(id, kind, slug, title, summary, excerpt, url, status);
    }
}

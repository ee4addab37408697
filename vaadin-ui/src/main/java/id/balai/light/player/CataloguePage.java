package id.balai.light.player;

import id.balai.courses.ContentSearch;
import id.balai.courses.CourseCard;
import id.balai.courses.Courses;
import id.balai.courses.SearchHit;
import id.balai.courses.SearchQuery;
import id.balai.light.site.Pages;
import id.balai.light.site.PathRow;
import id.balai.light.site.Visit;
import id.balai.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Every course there is, and a box to find one by words as people write them. */
@ApplicationScoped
public class CataloguePage {
    /** @param notice what the reader should know about this list; empty for nothing */
    public record View(String query, String notice, String heading, List<PathRow> rows) {}

    private final Pages pages;
    private final Courses courses;
    private final ContentSearch search;

    @Inject
    public CataloguePage(Pages pages, Courses courses, ContentSearch search) {
        this.pages = pages;
        this.courses = courses;
        this.search = search;
    }

    void answer(Visit visit) throws IOException {
        var query = visit.field("cari").strip();
        pages.show(visit, "player/catalogue", query.isEmpty() ? all(visit, "", "") : found(visit, query));
    }

    private View all(Visit visit, String query, String notice) {
        return new View(query, notice, visit.say("catalogue.all"), rows(visit, courses.catalogue()));
    }

    private View found(Visit visit, String query) {
        try {
            var cards = courses.catalogue();
            var hits = search.query(SearchQuery.courses(query)).hits().stream()
                    .flatMap(hit -> cardOf(cards, hit))
                    .toList();
            return new View(query, "", visit.say("catalogue.found", hits.size(), query), rows(visit, hits));
        } catch (Refusal unavailable) {
            return all(visit, query, visit.say("catalogue.search-away"));
        }
    }

    private static Stream<CourseCard> cardOf(List<CourseCard> cards, SearchHit hit) {
        return cards.stream().filter(card -> card.slug().equals(hit.slug()));
    }

    private static List<PathRow> rows(Visit visit, List<CourseCard> cards) {
        return cards.stream()
                .map(card -> PathRow.course(visit.frame().words(), card))
                .toList();
    }
}

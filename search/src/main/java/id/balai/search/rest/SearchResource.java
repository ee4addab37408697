package id.balai.search.rest;

import id.balai.courses.ContentSearch;
import id.balai.courses.Findable;
import id.balai.courses.SearchQuery;
import id.balai.courses.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Search for anybody: courses first of all, or lessons. */
@Path("search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    private final ContentSearch search;

    @Inject
    public SearchResource(ContentSearch search) {
        this.search = search;
    }

    @GET
    public SearchResult query(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return search.query(new SearchQuery(words, kind, Set.of(Findable.EVERYONE), page, size));
    }

    @GET
    @Path("suggestions")
    public List<String> suggestions(@QueryParam("q") @DefaultValue("") String prefix) {
        return search.suggest(prefix);
    }
}

package id.balai.app;

import id.balai.search.ElasticsearchSearch;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The connection to Elasticsearch, and threads to keep its index up to date on. */
@ApplicationScoped
class SearchWiring {
    @SuppressWarnings("NullAway.Init") // the container sets it
    @Resource
    private ManagedScheduledExecutorService executor;

    @Produces
    @Singleton
    ElasticsearchSearch search(@ConfigProperty(name = "balai.search.url") String url) {
        return new ElasticsearchSearch(url);
    }

    void close(@Disposes ElasticsearchSearch search) {
        search.close();
    }

    @Produces
    @Typed(ScheduledExecutorService.class)
    ScheduledExecutorService executor() {
        return executor;
    }
}

package id.balai.search;

import id.balai.courses.CoursePublished;
import id.balai.courses.CourseWithdrawn;
import id.balai.courses.Findable;
import id.balai.courses.Findables;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps the index true to the database, behind the pages: at the start when they differ, and after each publishing. When
 * Elasticsearch is away it tries again until it is back.
 */
@ApplicationScoped
public class IndexKeeper {
    private static final System.Logger LOG = System.getLogger(IndexKeeper.class.getName());
    private static final long MILLIS_TO_GATHER = 500;
    private static final long MILLIS_TO_TRY_AGAIN = 10_000;

    private final ElasticsearchSearch search;
    private final Supplier<Stream<Findable>> everything;
    private final ScheduledExecutorService executor;
    private final AtomicBoolean awaited = new AtomicBoolean();
    private volatile Future<?> next = CompletableFuture.completedFuture(null);
    private volatile boolean stopped;

    @Inject
    public IndexKeeper(ElasticsearchSearch search, Findables findables, ScheduledExecutorService executor) {
        this(search, findables::all, executor);
    }

    IndexKeeper(ElasticsearchSearch search, Supplier<Stream<Findable>> everything, ScheduledExecutorService executor) {
        this.search = search;
        this.everything = everything;
        this.executor = executor;
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) CoursePublished event) {
        bringUpToDate();
    }

    void withdrawn(@Observes(during = TransactionPhase.AFTER_SUCCESS) CourseWithdrawn event) {
        bringUpToDate();
    }

    /** Compares index and database soon, and rebuilds if they differ; several calls at once become one. */
    public void bringUpToDate() {
        later(MILLIS_TO_GATHER);
    }

    private void later(long millis) {
        if (!stopped && awaited.compareAndSet(false, true))
            next = executor.schedule(this::compare, millis, TimeUnit.MILLISECONDS);
    }

    private void compare() {
        awaited.set(false);
        try {
            if (!search.holds(everything.get())) search.rebuild(everything);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "the index is not up to date, trying again: " + failure.getMessage());
            later(MILLIS_TO_TRY_AGAIN);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        next.cancel(true);
    }
}

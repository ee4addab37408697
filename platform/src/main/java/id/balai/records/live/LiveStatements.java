package id.balai.records.live;

import id.balai.records.Cursor;
import id.balai.records.Recorded;
import id.balai.records.StatementQuery;
import id.balai.records.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks for new statements while anybody listens, and tells each listener those that are asked for. */
@ApplicationScoped
public class LiveStatements {
    static final int MOST = 64;
    static final int MOST_OF_ONE = 6;
    private static final int PAGE = 200;
    private static final int LOOK_EVERY_SECONDS = 2;
    private static final int LOOKS_BETWEEN_BEATS = 7;
    private static final System.Logger LOG = System.getLogger(LiveStatements.class.getName());

    private final Recorded recorded;
    private final ScheduledExecutorService threads;
    private final List<Listener> listeners = new ArrayList<>();
    private @Nullable ScheduledFuture<?> looking;
    private @Nullable Cursor seen;
    private int looks;

    @Inject
    public LiveStatements(Recorded recorded, ScheduledExecutorService threads) {
        this.recorded = recorded;
        this.threads = threads;
    }

    /** Refuses a listener for whom there is no room. */
    synchronized void roomFor(UUID person) {
        listeners.removeIf(listener -> !listener.line().open());
        if (listeners.size() >= MOST) throw new TooManyListeners(MOST);
        var own = listeners.stream()
                .filter(listener -> listener.person().equals(person))
                .count();
        if (own >= MOST_OF_ONE) throw new TooManyListeners(MOST_OF_ONE);
    }

    /** Takes up a listener, who is told first what came since they last listened. */
    synchronized void listen(Listener listener, Optional<Cursor> since) {
        if (seen == null) seen = now();
        var at = seen;
        listener.greet(since.orElse(at));
        since.ifPresent(mark -> catchUp(listener, mark.until(at.at())));
        listeners.add(listener);
        if (looking == null)
            looking = threads.scheduleWithFixedDelay(
                    this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void catchUp(Listener listener, Cursor mark) {
        var missed = page(listener.query(), mark);
        if (missed.size() > PAGE) listener.tellMany(mark);
        else listener.tell(missed);
    }

    /** One look at the store; nothing that goes wrong ends the looking. */
    synchronized void look() {
        listeners.removeIf(listener -> !listener.line().open());
        if (listeners.isEmpty()) {
            rest();
            return;
        }
        try {
            tellNews();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "no look at the record", failure);
        }
        if (++looks % LOOKS_BETWEEN_BEATS == 0) listeners.forEach(Listener::beat);
    }

    private void tellNews() {
        var now = now();
        var from = seen == null ? now : seen;
        var news = page(StatementQuery.everything(), from.until(now.at()));
        seen = now;
        if (news.size() > PAGE) listeners.forEach(listener -> listener.tellMany(now));
        else listeners.forEach(listener -> listener.tell(news));
    }

    private List<Stored> page(StatementQuery query, Cursor after) {
        return recorded.page(query.oldestFirst().limit(PAGE + 1).after(after)).statements();
    }

    /** Up to where all that is stored can be seen: what commits late is not overtaken. */
    private Cursor now() {
        var through = recorded.consistentThrough();
        return Cursor.from(through, through);
    }

    private void rest() {
        if (looking != null) looking.cancel(false);
        looking = null;
        seen = null;
    }
}

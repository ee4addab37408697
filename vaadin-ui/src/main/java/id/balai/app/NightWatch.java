package id.balai.app;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.balai.custody.Sweeper;
import id.balai.launch.Launches;
import id.balai.ledger.Chain;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Looks after the books while nobody does: seals what was posted, and every night adds everything up again. The scheduler
 * says when, and on which node; a thread of the container does it, since transactions live there.
 */
@ApplicationScoped
class NightWatch {
    private static final System.Logger LOG = System.getLogger(NightWatch.class.getName());
    private static final Duration BETWEEN_SEALS = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration BETWEEN_ROUNDS = Duration.ofHours(1);
    private static final LocalTime AT_NIGHT = LocalTime.of(1, 30);
    private static final LocalTime AFTER_THE_CHECK = LocalTime.of(2, 30);

    private final Chain chain;
    private final Launches launches;
    private final Sweeper sweeper;
    private final ScheduledExecutorService threads;
    private @Nullable Scheduler scheduler;

    @Inject
    NightWatch(Chain chain, Launches launches, Sweeper sweeper, ScheduledExecutorService threads) {
        this.chain = chain;
        this.launches = launches;
        this.sweeper = sweeper;
        this.threads = threads;
    }

    void begin(DataSource database) {
        var seal = Tasks.recurring("seal-journals", FixedDelay.of(BETWEEN_SEALS))
                .execute((instance, context) -> onOurThreads(this::seal));
        var check = Tasks.recurring("check-books", new Daily(Zones.WIB, AT_NIGHT))
                .execute((instance, context) -> onOurThreads(this::check));
        var leave = Tasks.recurring("abandon-units", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((instance, context) -> onOurThreads(launches::abandonStale));
        var sweep = Tasks.recurring("sweep-records", new Daily(Zones.WIB, AFTER_THE_CHECK))
                .execute((instance, context) -> onOurThreads(sweeper::sweep));
        scheduler = Scheduler.create(database)
                .tableName("ledger_tasks")
                .startTasks(seal, check, leave, sweep)
                .threads(2)
                .pollingInterval(HEARTBEAT)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(HEARTBEAT)
                .build();
        scheduler.start();
    }

    void end() {
        if (scheduler != null) scheduler.stop();
    }

    private void seal() {
        for (var cooperative : chain.unsealed())
            try {
                chain.seal(cooperative);
            } catch (RuntimeException failure) { // the books of others are sealed all the same
                LOG.log(System.Logger.Level.ERROR, "the books of " + cooperative + " are not sealed", failure);
            }
    }

    private void check() {
        for (var cooperative : chain.books()) {
            var report = chain.check(cooperative);
            if (!report.sound())
                LOG.log(System.Logger.Level.ERROR, "the books of {0} do not hold: {1}", cooperative, report.problems());
        }
    }

    private void onOurThreads(Runnable work) {
        try {
            threads.submit(work).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}

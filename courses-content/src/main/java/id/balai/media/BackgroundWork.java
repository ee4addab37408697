package id.balai.media;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The work that goes on behind the pages: sweeps for uploads that wait and gives each to one node. The server starts it with
 * a plain data source and closes it when it stops.
 */
public final class BackgroundWork implements AutoCloseable {
    private static final int MOST_AT_A_TIME = 100;

    private final TranscodingQueue queue;
    private final TranscodingJob job;
    private final InstantSource clock;
    private final OneTimeTask<Void> transcode;
    private final Scheduler scheduler;

    private BackgroundWork(
            DataSource database, TranscodingQueue queue, TranscodingJob job, InstantSource clock, Pace pace) {
        this.queue = queue;
        this.job = job;
        this.clock = clock;
        this.transcode = Tasks.oneTime("media-transcode")
                .onFailure(new FailureHandler.OnFailureRetryLater<>(pace.retry()))
                .onDeadExecutionRevive()
                .execute((instance, context) -> transcode(instance.getId()));
        this.scheduler = Scheduler.create(database, transcode)
                .startTasks(sweep(pace))
                .threads(pace.atOnce())
                .pollingInterval(pace.polling())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(pace.missedHeartbeats())
                .shutdownMaxWait(pace.shutdown())
                .build();
    }

    public static BackgroundWork start(
            DataSource database, MediaStore store, Transcoder transcoder, InstantSource clock) {
        return start(database, store, transcoder, clock, Pace.USUAL);
    }

    static BackgroundWork start(
            DataSource database, MediaStore store, Transcoder transcoder, InstantSource clock, Pace pace) {
        var queue = new TranscodingQueue(database, clock);
        var work = new BackgroundWork(database, queue, new TranscodingJob(queue, store, transcoder), clock, pace);
        work.scheduler.start();
        return work;
    }

    private RecurringTask<Void> sweep(Pace pace) {
        return Tasks.recurring("media-sweep", FixedDelay.of(pace.sweep()))
                .execute((instance, context) -> sweep(context.getSchedulerClient()));
    }

    private void sweep(SchedulerClient client) {
        for (var id : queue.unfinished(MOST_AT_A_TIME))
            client.scheduleIfNotExists(transcode.instance(id.toString()), clock.instant());
    }

    private void transcode(String id) {
        try {
            job.run(UUID.fromString(id));
        } catch (Transcoder.Abandoned nobodyWaits) {
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopping; the next start goes on with it", stopping);
        }
    }

    /** Stops within seconds; what was being transcoded begins again at the next start. */
    @Override
    public void close() {
        scheduler.stop();
    }
}

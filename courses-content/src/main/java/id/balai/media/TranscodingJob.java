package id.balai.media;

import java.io.IOException;
import java.util.UUID;

/** One upload brought from waiting to done, or to a reason why not. Safe to begin again at any point. */
record TranscodingJob(TranscodingQueue queue, MediaStore store, Transcoder transcoder) {
    private static final System.Logger LOG = System.getLogger(TranscodingJob.class.getName());
    private static final int MOST_ATTEMPTS = 20;

    void run(UUID id) throws IOException, InterruptedException {
        var begun = queue.begin(id);
        if (begun.isEmpty()) return;
        var attempt = begun.getAsInt();
        try {
            if (attempt > MOST_ATTEMPTS) queue.failed(id, attempt, MediaFailure.ENCODER_FAILED);
            else attempt(id, attempt);
        } catch (TranscodingFailed failure) {
            LOG.log(System.Logger.Level.WARNING, "upload {0}: {1}", id, failure.getMessage());
            queue.failed(id, attempt, failure.reason());
        }
    }

    private void attempt(UUID id, int attempt) throws IOException, InterruptedException, TranscodingFailed {
        var workplace = store.workplace(id);
        var made = transcoder.transcode(store.original(id), workplace, percent -> queue.progress(id, attempt, percent));
        queue.progress(id, attempt, 100);
        store.publish(id, workplace);
        queue.done(id, attempt, made);
    }
}

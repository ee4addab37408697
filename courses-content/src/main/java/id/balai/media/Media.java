package id.balai.media;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.Sql;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Uploads and what became of them. */
@ApplicationScoped
@Transactional
public class Media {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_LISTED = 100;

    private final Sql sql;
    private final MediaStore store;
    private final MediaLimits limits;
    private final InstantSource clock;

    @Inject
    public Media(Sql sql, MediaStore store, MediaLimits limits, InstantSource clock) {
        this.sql = sql;
        this.store = store;
        this.limits = limits;
        this.clock = clock;
    }

    /** Takes in an upload; its renditions follow in the background. */
    public UUID accept(String name, InputStream content, UUID owner) {
        return accept(null, name, content, owner);
    }

    /** The same for something that has a fixed name in the house, such as a course's clip: taken in once. */
    public UUID acceptOnce(String reference, String name, InputStream content, UUID owner) {
        return findByReference(reference).map(MediaView::id).orElseGet(() -> accept(reference, name, content, owner));
    }

    private UUID accept(@Nullable String reference, String name, InputStream content, UUID owner) {
        if (name.isBlank() || name.length() > LONGEST_NAME) throw UploadRefused.badName(LONGEST_NAME);
        var id = UuidCreator.getTimeOrderedEpoch();
        var bytes = received(id, content);
        var now = clock.instant();
        sql.run("""
                insert into media_item (id, reference, owner, name, bytes, state, accepted_at, changed_at)
                values (?, ?, ?, ?, ?, 'WAITING', ?, ?)""", id, reference, owner, name, bytes, now, now);
        return id;
    }

    private long received(UUID id, InputStream content) {
        try {
            return store.receive(id, content, limits.bytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Optional<MediaView> find(UUID id) {
        return sql.one(MediaRow.SELECT + "where id = ?", MediaRow::read, id);
    }

    public Optional<MediaView> findByReference(String reference) {
        return sql.one(MediaRow.SELECT + "where reference = ?", MediaRow::read, reference);
    }

    public MediaView get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("media", id));
    }

    /** Somebody's uploads, newest first. */
    public List<MediaView> ownedBy(UUID owner) {
        return sql.list(
                MediaRow.SELECT + "where owner = ? order by accepted_at desc limit ?",
                MediaRow::read,
                owner,
                MOST_LISTED);
    }

    /** A file of the renditions, for a player; needs no database. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<MediaFile> open(UUID id, String path) {
        return store.open(id, path);
    }

    /** Ends the transcoding of an upload nobody wants any more. */
    public void cancel(UUID id) {
        var changed = sql.run("""
                update media_item set state = 'FAILED', failure = 'CANCELLED', changed_at = ?
                where id = ? and state in ('WAITING', 'RUNNING')""", clock.instant(), id);
        if (changed == 0) throw WrongState.nothingToCancel(get(id).id());
    }

    /** Has another try at an upload that failed. */
    public void retry(UUID id) {
        var changed = sql.run("""
                update media_item set state = 'WAITING', failure = null, percent = 0, attempts = 0, changed_at = ?
                where id = ? and state = 'FAILED'""", clock.instant(), id);
        if (changed == 0) throw WrongState.nothingToRetry(get(id).id());
    }
}

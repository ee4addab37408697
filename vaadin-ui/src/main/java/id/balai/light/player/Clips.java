package id.balai.light.player;

import id.balai.courses.Lesson;
import id.balai.light.site.Visit;
import id.balai.media.Media;
import id.balai.media.MediaState;
import id.balai.media.MediaView;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The clips of lessons, once their renditions are there; a finished clip never changes and is kept in mind. */
@ApplicationScoped
public class Clips {
    private final Media media;
    private final Map<String, VideoChoice> ready = new ConcurrentHashMap<>();

    @Inject
    public Clips(Media media) {
        this.media = media;
    }

    /** None for a lesson without a clip, or when the clip could not be prepared. */
    Optional<Clip> of(String slug, Lesson lesson) {
        var file = lesson.video();
        if (file == null) return Optional.empty();
        var reference = slug + "/" + file;
        var address = "/belajar/" + slug + "/klip/" + lesson.key();
        var known = ready.get(reference);
        if (known != null) return Optional.of(new Clip(address, 100, known));
        var upload = upload(reference, file).filter(each -> each.state() != MediaState.FAILED);
        var choice = upload.filter(each -> each.state() == MediaState.DONE).flatMap(each -> choice(slug, file, each));
        choice.ifPresent(each -> ready.put(reference, each));
        return upload.map(each -> new Clip(address, each.percent(), choice.orElse(null)));
    }

    private Optional<MediaView> upload(String reference, String file) {
        return isUpload(file) ? media.find(UUID.fromString(file)) : media.findByReference(reference);
    }

    private static boolean isUpload(String file) {
        return file.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** Only clips that come with a course have captions yet. */
    private static Optional<VideoChoice> choice(String slug, String file, MediaView clip) {
        var captions = "/belajar/" + slug + "/takarir/" + file.replaceFirst("\\.[^.]+$", ".vtt");
        return VideoChoice.of(clip, isUpload(file) ? "" : captions);
    }

    void captions(Visit visit, String slug, String file) throws IOException {
        if (!(slug + file).matches("[a-z0-9-]+\\.vtt")) throw new NotFound("captions", file);
        var loader = Thread.currentThread().getContextClassLoader();
        try (var text = loader.getResourceAsStream("courses/" + slug + "/video/" + file)) {
            if (text == null) throw new NotFound("captions", file);
            visit.response().setContentType("text/vtt;charset=utf-8");
            visit.response().setHeader("Cache-Control", "private, max-age=86400");
            text.transferTo(visit.response().getOutputStream());
        }
    }
}

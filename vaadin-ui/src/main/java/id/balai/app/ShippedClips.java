package id.balai.app;

import id.balai.courses.Courses;
import id.balai.courses.LessonSource;
import id.balai.media.Media;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Hands the clips that come with a course to the transcoder, once; their name is {@code course/file}. */
@ApplicationScoped
class ShippedClips {
    /** Nobody in particular uploaded what comes with the house. */
    private static final UUID THE_HOUSE = new UUID(0, 0);

    private static final List<String> COURSES = List.of(DemoLearner.COURSE);

    private final Courses courses;
    private final Media media;

    @Inject
    ShippedClips(Courses courses, Media media) {
        this.courses = courses;
        this.media = media;
    }

    void load() {
        for (var slug : COURSES)
            courses.current(slug).content().lessons().stream()
                    .map(LessonSource::video)
                    .filter(Objects::nonNull)
                    .forEach(file -> take(slug, file));
    }

    private void take(String slug, String file) {
        var path = "/courses/" + slug + "/video/" + file;
        try (var clip = Objects.requireNonNull(Courses.class.getResourceAsStream(path), path)) {
            media.acceptOnce(slug + "/" + file, file, clip, THE_HOUSE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package id.balai.light.player;

import id.balai.courses.CourseVersion;
import id.balai.courses.LessonSource;
import id.balai.courses.ShippedCourse;
import id.balai.learning.LessonProgress;
import id.balai.learning.Mastery;
import id.balai.learning.PlacementState;
import id.balai.learning.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;

/** The shipped course, and people at different places of it. */
public final class ACourse {
    public static final CourseVersion BOOKKEEPING = version();
    public static final UUID SRI = new UUID(0, 1);

    private ACourse() {}

    private static CourseVersion version() {
        var content = ShippedCourse.read("pembukuan-koperasi-dasar");
        var lessons = content.lessons().stream().map(LessonSource::read).toList();
        return new CourseVersion(new UUID(0, 7), new UUID(0, 8), 1, content, lessons, Instant.EPOCH);
    }

    /** Somebody who has done this many lessons and begun the one after. */
    public static Progress after(int done) {
        return progress(done, done == 9, PlacementState.DONE, false);
    }

    public static Progress atTheBeginning() {
        return progress(0, true, PlacementState.NONE, false);
    }

    public static Progress certified() {
        return progress(9, true, PlacementState.DONE, true);
    }

    private static Progress progress(int done, boolean rested, PlacementState placement, boolean certified) {
        var lessons = new ArrayList<LessonProgress>();
        for (var lesson : BOOKKEEPING.lessons()) {
            var at = lessons.size();
            var steps = lesson.steps().size();
            var finished = at < done;
            var answered = finished ? steps : at == done && !rested ? 1 : 0;
            var mastery = !finished ? Mastery.BARU : at % 2 == 0 ? Mastery.MAHIR : Mastery.PAHAM;
            lessons.add(new LessonProgress(
                    lesson.key(),
                    answered,
                    steps,
                    finished ? 1 : answered + 1,
                    finished,
                    at == 0,
                    false,
                    mastery,
                    finished && at % 2 == 1 ? 3 : 0));
        }
        return new Progress(
                SRI,
                BOOKKEEPING.id(),
                BOOKKEEPING.slug(),
                BOOKKEEPING.title(),
                true,
                lessons,
                placement,
                certified,
                false,
                null,
                null,
                null);
    }
}

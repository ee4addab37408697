package id.balai.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The courses: drafting, publishing, and what learners may take. */
@ApplicationScoped
@Transactional
public class Courses {
    public UUID create(UUID trainer, CourseContent content) {
        throw new UnsupportedOperationException();
    }

    public Draft draft(String slug) {
        throw new UnsupportedOperationException();
    }

    /** Every course there is, for its authors. */
    public List<Draft> drafts() {
        throw new UnsupportedOperationException();
    }

    /** Keeps an author's new text of a lesson in the draft, once it can be read. */
    public void saveLesson(UUID trainer, String slug, String lesson, String title, String markdown) {
        throw new UnsupportedOperationException();
    }

    /** Makes the draft what learners get from now on. */
    public CourseVersion publish(UUID trainer, String slug) {
        throw new UnsupportedOperationException();
    }

    /** Puts up a course that comes with the house itself, unless it is there. */
    public CourseVersion ship(CourseContent content) {
        throw new UnsupportedOperationException();
    }

    public void announce(Announcement announcement) {
        throw new UnsupportedOperationException();
    }

    public CourseVersion current(String slug) {
        throw new UnsupportedOperationException();
    }

    public CourseVersion version(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The course by which this competency can be earned. */
    public Optional<CourseVersion> findFor(String competency, int level) {
        throw new UnsupportedOperationException();
    }

    public List<CourseCard> catalogue() {
        throw new UnsupportedOperationException();
    }
}

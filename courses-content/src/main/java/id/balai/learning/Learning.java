package id.balai.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Taking courses: enrolling, practising, and how far one is. */
@ApplicationScoped
@Transactional
public class Learning {
    /** Enrols in the version published now; who is enrolled stays where they are. */
    public Enrolment enrol(UUID person, String slug) {
        throw new UnsupportedOperationException();
    }

    public Optional<Enrolment> find(UUID person, String slug) {
        throw new UnsupportedOperationException();
    }

    /** Progress in a course; who is not enrolled stands at its beginning. */
    public Progress progress(UUID person, String slug) {
        throw new UnsupportedOperationException();
    }

    public NextStep next(UUID person, String slug) {
        throw new UnsupportedOperationException();
    }

    /** The courses somebody takes. */
    public List<Progress> of(UUID person) {
        throw new UnsupportedOperationException();
    }

    /** Takes what happened in the player, each event once; enrols where needed. */
    public List<EventResult> sync(UUID person, List<LearningEvent> events) {
        throw new UnsupportedOperationException();
    }

    /** Takes one practice answer; the same client id again changes nothing. */
    public EventResult practise(
            UUID person, String slug, String lesson, int step, int chosen, UUID client, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** The questions to try again today. */
    public List<Repeat> repeats(UUID person, String slug) {
        throw new UnsupportedOperationException();
    }
}

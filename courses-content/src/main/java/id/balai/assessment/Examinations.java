package id.balai.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Examinations: items drawn by blueprint, graded here, at most three sittings in 24 hours. Pages start and finish them
 * through {@code id.balai.certification.FinalExam}, which adds what must be learned before and what is earned after.
 */
@ApplicationScoped
@Transactional
public class Examinations {
    public Attempt start(UUID person, UUID courseVersion) {
        throw new UnsupportedOperationException();
    }

    public Attempt get(UUID person, UUID attempt) {
        throw new UnsupportedOperationException();
    }

    /** All items of the attempt in their order, with what was chosen so far. */
    public List<ItemView> items(UUID person, UUID attempt) {
        throw new UnsupportedOperationException();
    }

    public Graded answer(UUID person, UUID attempt, UUID item, int chosen) {
        throw new UnsupportedOperationException();
    }

    public Result finish(UUID person, UUID attempt) {
        throw new UnsupportedOperationException();
    }

    public Result result(UUID person, UUID attempt) {
        throw new UnsupportedOperationException();
    }
}

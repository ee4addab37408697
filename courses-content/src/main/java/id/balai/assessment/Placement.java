package id.balai.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Finds out which lessons somebody need not take: two items for each, the second only after a right first. */
@ApplicationScoped
@Transactional
public class Placement {
    /** Begins, or goes on with the one begun before. */
    public Attempt start(UUID person, UUID courseVersion) {
        throw new UnsupportedOperationException();
    }

    public Optional<ItemView> nextItem(UUID person, UUID attempt) {
        throw new UnsupportedOperationException();
    }

    public Graded answer(UUID person, UUID attempt, UUID item, int chosen) {
        throw new UnsupportedOperationException();
    }

    public PlacementResult result(UUID person, UUID attempt) {
        throw new UnsupportedOperationException();
    }

    /** What the person's placement for this version has shown, if they began one. */
    public Optional<PlacementResult> find(UUID person, UUID courseVersion) {
        throw new UnsupportedOperationException();
    }
}

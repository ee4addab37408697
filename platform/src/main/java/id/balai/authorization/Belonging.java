package id.balai.authorization;

import id.balai.membership.Office;
import java.util.List;
import java.util.UUID;

/** Somebody a cooperative knows: they hold, held or will hold an office in it. */
public record Belonging(UUID person, UUID cooperative, List<Office> offices) {
    public Belonging {
        offices = List.copyOf(offices);
    }
}

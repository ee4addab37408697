package id.balai.authorization;

import java.time.LocalDate;
import java.util.List;

/** Port: the decisions that were acted on, as they are kept beside the journals. The ledger implements it. */
public interface PastDecisions {
    /** Those made on this day or later in any cooperative, in the order they were made; the newest where there are more. */
    List<PastDecision> since(LocalDate day, int most);
}

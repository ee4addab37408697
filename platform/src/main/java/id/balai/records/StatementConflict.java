package id.balai.records;

import id.balai.refusal.Refusal;
import java.util.Map;
import java.util.UUID;

/** A statement with this id is here already and says something else; statements never change. */
public final class StatementConflict extends Refusal {
    public StatementConflict(UUID id) {
        super(Kind.CONFLICT, "STATEMENT_CONFLICT", Map.of("id", id, "clause", "Communication 2.1.1"));
    }
}

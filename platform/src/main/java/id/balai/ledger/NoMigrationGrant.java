package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Books of the past are brought in only with leave, and only while it lasts. */
public final class NoMigrationGrant extends Refusal {
    NoMigrationGrant() {
        super(Kind.FORBIDDEN, "NO_MIGRATION_GRANT", Map.of());
    }
}

package id.balai.custody;

import id.balai.refusal.Refusal;
import java.util.Map;

/** An organisation takes in one file at a time. */
public final class ImportRunning extends Refusal {
    ImportRunning() {
        super(Kind.CONFLICT, "IMPORT_RUNNING", Map.of());
    }
}

package id.balai.app;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Somebody who neither runs the house nor oversees it asks for the server's insides. */
final class InstrumentsClosed extends Refusal {
    InstrumentsClosed() {
        super(Kind.FORBIDDEN, "INSTRUMENTS_CLOSED", Map.of());
    }
}

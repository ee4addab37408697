package id.balai.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import id.balai.refusal.Refusal;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Tells a refusal in the words of the bundle wherever in the desk it was met; anything else is our fault and logged. */
class SaysNo implements ErrorHandler {
    @Override
    public void error(ErrorEvent event) {
        var refusal = refusalIn(event.getThrowable());
        if (refusal.isEmpty()) LoggerFactory.getLogger(SaysNo.class).error("The desk failed", event.getThrowable());
        if (UI.getCurrent() == null) return;
        refusal.map(NoDialog::of).orElseGet(NoDialog::failure).open();
    }

    static Optional<Refusal> refusalIn(Throwable thrown) {
        for (var each = thrown; each != null; each = each.getCause())
            if (each instanceof Refusal refusal) return Optional.of(refusal);
        return Optional.empty();
    }
}

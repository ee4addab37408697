package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Span;
import id.balai.drafts.Sketch;
import id.balai.refusal.Refusal;
import id.balai.ui.shell.Texts;
import id.balai.web.RefusalTexts;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps what is being written after every pause, and says so; its id becomes the key the journal is posted under. */
class DraftKeeper extends Span {
    private final JournalDesk desk;
    private final Supplier<Sketch> sketch;
    private UUID id = UUID.randomUUID();
    private @Nullable Sketch last;
    private boolean kept;

    DraftKeeper(JournalDesk desk, Supplier<Sketch> sketch) {
        this.desk = desk;
        this.sketch = sketch;
        addClassName("kept");
        getElement().setAttribute("role", "status");
    }

    UUID id() {
        return id;
    }

    void carryOn(UUID draft) {
        id = draft;
        kept = true;
    }

    void startAnew() {
        id = UUID.randomUUID();
        kept = false;
        last = null;
        setText("");
    }

    /** Something may have changed: what says something is kept, what no longer does is let go. */
    void touched() {
        if (!isAttached()) return;
        var now = sketch.get();
        if (now.equals(last)) return;
        last = now;
        if (now.saysNothing()) letGo();
        else keep(now);
    }

    private void keep(Sketch now) {
        try {
            desk.keep(id, now);
            kept = true;
            setText(text("draft.autosaved"));
        } catch (Refusal refusal) {
            setText(RefusalTexts.describe(refusal, Texts.INDONESIAN).title());
        }
    }

    void letGo() {
        if (kept) desk.discard(id);
        kept = false;
        setText("");
    }
}

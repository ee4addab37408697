package id.balai.custody;

import id.balai.records.Cursor;
import id.balai.records.Recorded;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes an organisation's statements out, one a line, the eldest first. Each page is read in a transaction of its own, so
 * that a slow reader holds neither a connection nor more than a page in memory.
 */
@ApplicationScoped
public class Exports {
    private static final int PAGE = 200;

    private final Recorded recorded;
    private final Organisations organisations;

    @Inject
    public Exports(Recorded recorded, Organisations organisations) {
        this.recorded = recorded;
        this.organisations = organisations;
    }

    /** What is to be written: everything stored up to now, or what lies behind a statement that was the last to arrive. */
    public Export begin(UUID admin, UUID organisation, @Nullable UUID after) {
        organisations.get(admin, organisation);
        var until = recorded.consistentThrough();
        var from = after == null
                ? Cursor.from(Instant.EPOCH, until)
                : recorded.behind(organisation, after, until).orElseThrow(() -> new NotFound("statement", after));
        return out -> write(organisation, from, out);
    }

    /** Something to be written line by line. */
    @FunctionalInterface
    public interface Export {
        void to(OutputStream out) throws IOException;
    }

    private void write(UUID organisation, Cursor from, OutputStream out) throws IOException {
        var next = Optional.of(from);
        while (next.isPresent()) {
            var page = recorded.everything(organisation, next.get(), PAGE);
            for (var stored : page.statements()) {
                out.write(oneLine(stored.text()).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            out.flush();
            next = page.more();
        }
    }

    /** JSON has line breaks between its tokens only, never inside a text. */
    private static String oneLine(String json) {
        return json.indexOf('\n') < 0 && json.indexOf('\r') < 0 ? json : json.replaceAll("[\\r\\n]+", " ");
    }
}

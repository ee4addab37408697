package id.balai.custody;

import id.balai.custody.Import.State;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Grants;
import id.balai.records.Recorded;
import id.balai.records.Records;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * Takes in statements, one a line, from a stream of any length. What is here already is skipped, so that the same file may
 * be sent again after it broke off; a hundred lines at a time are a transaction, and between two of them it can be
 * cancelled.
 */
@ApplicationScoped
public class Imports {
    private static final int AT_ONCE = 100;
    private static final int LATEST = 20;

    private final Records records;
    private final Recorded recorded;
    private final ImportTable table;
    private final Organisations organisations;
    private final Grants grants;
    private final InstantSource clock;

    @Inject
    public Imports(
            Records records,
            Recorded recorded,
            ImportTable table,
            Organisations organisations,
            Grants grants,
            InstantSource clock) {
        this.records = records;
        this.recorded = recorded;
        this.table = table;
        this.organisations = organisations;
        this.grants = grants;
        this.clock = clock;
    }

    /** Takes in a whole stream, and answers what became of it. */
    public Import take(UUID admin, UUID organisation, InputStream source) {
        var id = begin(admin, organisation);
        go(id, organisation, source);
        return table.find(id).orElseThrow();
    }

    /** Opens an import, which {@link #go} then carries out. */
    public UUID begin(UUID admin, UUID organisation) {
        var whose = organisations.get(admin, organisation);
        var id = table.begin(organisation, admin);
        grants.write(
                Grant.by(admin, GrantKind.RECORDS_IMPORTED, clock.instant()).toSomebodyNamed(whose.name()));
        return id;
    }

    /** Carries an import out to its end, whichever that is. */
    public void go(UUID id, UUID organisation, InputStream source) {
        var state = State.BROKEN;
        try {
            state = read(id, organisation, new Lines(source, ImportBatch.LONGEST_LINE)) ? State.DONE : State.CANCELLED;
        } catch (IOException brokenOff) {
            state = State.BROKEN;
        } finally {
            table.end(id, state);
        }
    }

    public Import get(UUID admin, UUID id) {
        organisations.mustBeAdmin(admin);
        return table.find(id).orElseThrow(() -> new NotFound("import", id));
    }

    /** The latest ones, without their refused lines. */
    public List<Import> latest(UUID admin) {
        organisations.mustBeAdmin(admin);
        return table.latest(LATEST);
    }

    /** Stops one that runs; what has come in stays. */
    public void cancel(UUID admin, UUID id) {
        table.end(get(admin, id).id(), State.CANCELLED);
    }

    private boolean read(UUID id, UUID organisation, Lines lines) throws IOException {
        var batch = new ImportBatch(records, recorded, organisation);
        var number = 0L;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            if (!isBlank(line.get())) batch.add(number, line.get());
            if (batch.size() < AT_ONCE) continue;
            if (!table.note(id, batch.takeIn())) return false;
            batch = new ImportBatch(records, recorded, organisation);
        }
        return table.note(id, batch.takeIn());
    }

    private static boolean isBlank(byte[] line) {
        for (var each : line) if (each != ' ' && each != '\r' && each != '\t') return false;
        return true;
    }
}

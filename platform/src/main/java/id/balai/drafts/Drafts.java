package id.balai.drafts;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Decision;
import id.balai.authorization.Guard;
import id.balai.authorization.GuardResult;
import id.balai.authorization.NotAuthorised;
import id.balai.authorization.Resource;
import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.refusal.NotFound;
import id.balai.web.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Journals being written in a cooperative, kept while one types. */
@ApplicationScoped
@Transactional
public class Drafts {
    private static final int MOST = 50;
    /** What a draft may still wait for: the certificate. Everything else is a matter of the office. */
    private static final Set<Guard> MAY_BE_MISSING = EnumSet.of(Guard.COMPETENCY, Guard.LIMIT);

    private final Authority authority;
    private final Sql sql;
    private final Tenancy tenancy;
    private final InstantSource clock;

    @Inject
    public Drafts(Authority authority, Sql sql, Tenancy tenancy, InstantSource clock) {
        this.authority = authority;
        this.sql = sql;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Whether somebody who may or may not post yet may at least draft. */
    public static boolean allows(Decision posting) {
        return posting.reasons().stream().map(GuardResult::guard).allMatch(MAY_BE_MISSING::contains);
    }

    /** Keeps the sketch as it is now; the same id again replaces what was kept. */
    public Draft keep(UUID person, UUID cooperative, UUID id, Sketch sketch) {
        enter(person, cooperative);
        var at = clock.instant();
        var kept = sql.run("""
                insert into journal_draft (cooperative_id, id, drafted_by, kept_at, sketch)
                select ?, ?, ?, ?, ?::jsonb
                where (select count(*) from journal_draft where cooperative_id = ? and id <> ?) < ?
                on conflict (cooperative_id, id) do update set kept_at = excluded.kept_at, sketch = excluded.sketch
                """, cooperative, id, person, at, Json.written(sketch), cooperative, id, MOST);
        if (kept == 0) throw new TooManyDrafts(MOST);
        return new Draft(id, person, at, sketch);
    }

    /** What is being written, the latest first. */
    public List<Draft> of(UUID person, UUID cooperative) {
        enter(person, cooperative);
        return sql.list(
                "select id, drafted_by, kept_at, sketch::text from journal_draft where cooperative_id = ? order by kept_at desc",
                Drafts::draft,
                cooperative);
    }

    public Draft get(UUID person, UUID cooperative, UUID id) {
        return of(person, cooperative).stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("draft", id));
    }

    /** Lets go of a draft: it has become a journal, or nothing. */
    public void discard(UUID person, UUID cooperative, UUID id) {
        enter(person, cooperative);
        sql.run("delete from journal_draft where cooperative_id = ? and id = ?", cooperative, id);
    }

    private void enter(UUID person, UUID cooperative) {
        authority.mustBelong(person, cooperative);
        var decision = authority.decide(person, Action.JOURNAL_POST, Resource.of(cooperative));
        if (!allows(decision)) throw new NotAuthorised(decision);
        tenancy.enter(cooperative);
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                Columns.instant(row, 3),
                Json.read(row.getString(4), Sketch.class));
    }
}

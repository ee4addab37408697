package id.balai.records;

import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads what is recorded: one statement, or those a query asks for. A voided one shows only to who asks for it as such. */
@ApplicationScoped
@Transactional
public class Recorded {
    private static final String IS_VOIDED =
            "exists (select from statement_voided v where v.id = s.id and v.organisation = s.organisation)";

    private final Sql sql;
    private final Tenancy tenancy;

    @Inject
    public Recorded(Sql sql) {
        this.sql = sql;
        this.tenancy = new Tenancy(sql);
    }

    /** The statement of this id, if it is there, not voided, and the asker may see it. */
    public Optional<Stored> find(UUID id, Visibility visibility) {
        return one(id, "not " + IS_VOIDED, visibility);
    }

    public Optional<Stored> findVoided(UUID id, Visibility visibility) {
        return one(id, IS_VOIDED, visibility);
    }

    public Page page(StatementQuery query) {
        tenancy.ofOrganisation(query.visibility().organisation());
        var began = query.after() == null ? now() : query.after().began();
        var where = Where.of(query, began);
        var rows = sql.list(
                "select " + Stored.COLUMNS + " from statement s where not " + IS_VOIDED + " and " + where.text()
                        + (query.ascending() ? " order by s.stored, s.id" : " order by s.stored desc, s.id desc")
                        + " limit " + (query.limit() + 1),
                Stored::read,
                where.arguments());
        if (rows.size() <= query.limit()) return new Page(rows, Optional.empty());
        var page = rows.subList(0, query.limit());
        var last = page.get(page.size() - 1);
        return new Page(page, Optional.of(new Cursor(last.at(), last.id(), began)));
    }

    /** Everything of an organisation behind a place, the eldest first; what is voided too, since it is part of the record. */
    public Page everything(UUID organisation, Cursor after, int limit) {
        tenancy.ofOrganisation(organisation);
        var query = StatementQuery.everything()
                .visibleTo(Visibility.of(organisation))
                .after(after)
                .oldestFirst();
        var where = Where.of(query, after.began());
        var rows = sql.list(
                "select " + Stored.COLUMNS + " from statement s where " + where.text()
                        + " order by s.stored, s.id limit " + limit,
                Stored::read,
                where.arguments());
        if (rows.size() < limit) return new Page(rows, Optional.empty());
        var last = rows.get(rows.size() - 1);
        return new Page(rows, Optional.of(new Cursor(last.at(), last.id(), after.began())));
    }

    /** Where a walk stands behind a statement of an organisation, voided or not. */
    public Optional<Cursor> behind(UUID organisation, UUID id, Instant until) {
        tenancy.ofOrganisation(organisation);
        return sql.one(
                "select stored from statement_id where id = ?",
                row -> new Cursor(Columns.instant(row, 1), id, until),
                id);
    }

    /** Those of some ids that an organisation has already. */
    public Set<UUID> known(UUID organisation, Collection<UUID> ids) {
        tenancy.ofOrganisation(organisation);
        return new HashSet<>(sql.list(
                "select id from statement_id where id = any (?::uuid[])",
                row -> row.getObject(1, UUID.class),
                Mentions.array(ids)));
    }

    /** By the clock that stamps statements. */
    private Instant now() {
        return sql.one("select clock_timestamp()", row -> Columns.instant(row, 1))
                .orElseThrow();
    }

    /** The moment up to which all statements can be read: while writers are at work, when the eldest of them began. */
    public Instant consistentThrough() {
        return sql.one(
                        "select least(now(), min(xact_start)) from pg_stat_activity"
                                + " where datname = current_database() and backend_xid is not null"
                                + " and pid <> pg_backend_pid()",
                        row -> Columns.instant(row, 1))
                .orElseThrow();
    }

    private Optional<Stored> one(UUID id, String state, Visibility visibility) {
        tenancy.ofOrganisation(visibility.organisation());
        var where = Where.of(visibility).and("i.id = ?", id);
        return sql.one(
                "select " + Stored.COLUMNS + " from statement_id i join statement s"
                        + " on s.stored = i.stored and s.id = i.id and s.organisation = i.organisation where " + state
                        + " and " + where.text(),
                Stored::read,
                where.arguments());
    }
}

package id.balai.records;

import id.balai.database.Sql;
import id.balai.xapi.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes statements: a batch is one insert of many rows, whatever its size. */
final class StatementTable {
    private static final int LOCKS = 7_070;

    private final Sql sql;

    StatementTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * Begins to write for an organisation. Who points to a statement waits for whoever may just be storing it, and the other way round, so
     * that neither overlooks the other; ids share a few locks, since a batch may have very many.
     */
    void begin(UUID organisation, Collection<UUID> ids, Collection<UUID> targets) {
        var shared = ids.stream().map(StatementTable::lock).collect(Collectors.toCollection(TreeSet::new));
        var alone = targets.stream().map(StatementTable::lock).collect(Collectors.toSet());
        shared.addAll(alone);
        sql.list(
                "select set_config('balai.organisation', ?, true), pg_current_xact_id()::text, case when alone::boolean"
                        + " then pg_advisory_xact_lock(?, lock::int)::text"
                        + " else pg_advisory_xact_lock_shared(?, lock::int)::text end"
                        + " from unnest(?::text[], ?::text[]) as locks (lock, alone)",
                row -> true,
                organisation.toString(),
                LOCKS,
                LOCKS,
                shared.stream().map(String::valueOf).toArray(String[]::new),
                shared.stream()
                        .map(lock -> String.valueOf(alone.contains(lock)))
                        .toArray(String[]::new));
    }

    private static Integer lock(UUID id) {
        return Math.floorMod(id.hashCode(), 16);
    }

    /** Takes these ids for this transaction, and answers those that were free. */
    Set<UUID> reserve(Map<UUID, Instant> ids) {
        var inOneOrder = ids.keySet().stream().sorted().toList();
        return new HashSet<>(sql.list(
                "insert into statement_id (id, stored) select * from unnest(?::text[]::uuid[], ?::text[]::timestamptz[])"
                        + " on conflict do nothing returning id",
                row -> row.getObject(1, UUID.class),
                inOneOrder.stream().map(UUID::toString).toArray(String[]::new),
                inOneOrder.stream().map(id -> String.valueOf(ids.get(id))).toArray(String[]::new)));
    }

    Map<UUID, Statement> stored(Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, Statement>();
        if (ids.isEmpty()) return found;
        sql.list(
                        "select " + Stored.COLUMNS + " from statement_id i join statement s"
                                + " on s.stored = i.stored and s.id = i.id and s.organisation = i.organisation where i.id = any (?::uuid[])",
                        Stored::read,
                        Mentions.array(ids))
                .forEach(stored -> found.put(stored.id(), new Statement(stored.json())));
        return found;
    }

    void insert(List<Row> rows, UUID organisation, UUID authority) {
        sql.run(
                "insert into statement (id, stored, organisation, authority, target, mentions, json)"
                        + " select id::uuid, stored::timestamptz, ?, ?, target::uuid, mentions::uuid[], json::json"
                        + " from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])"
                        + " as rows (id, stored, target, mentions, json)",
                organisation,
                authority,
                texts(rows, row -> row.id().toString()),
                texts(rows, row -> row.stored().toString()),
                texts(rows, row -> row.statement().target().map(UUID::toString).orElse(null)),
                texts(rows, row -> Mentions.array(row.mentions())),
                texts(rows, row -> row.statement().json().toString()));
    }

    void voidTargets(Map<UUID, UUID> voidedBy) {
        voidedBy.forEach((id, by) ->
                sql.run("insert into statement_voided (id, voided_by) values (?, ?) on conflict do nothing", id, by));
    }

    void unvoid(Collection<UUID> ids) {
        sql.run("delete from statement_voided where id = any (?::uuid[])", Mentions.array(ids));
    }

    Map<UUID, Set<UUID>> mentionsOf(Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, Set<UUID>>();
        if (ids.isEmpty()) return found;
        sql.list(
                "select s.id, s.mentions from statement_id i join statement s"
                        + " on s.stored = i.stored and s.id = i.id and s.organisation = i.organisation where i.id = any (?::uuid[])",
                row -> found.put(row.getObject(1, UUID.class), new HashSet<>(Arrays.asList((UUID[])
                        row.getArray(2).getArray()))),
                Mentions.array(ids));
        return found;
    }

    /** Hands what these statements mention on to those that point to them, and to those that point to those. */
    void handOn(UUID organisation, Collection<UUID> ids) {
        var awaited = sql.list(
                "select id from statement_pointed_at where id = any (?::uuid[])",
                row -> row.getObject(1, UUID.class),
                Mentions.array(ids));
        if (awaited.isEmpty()) return;
        var left = handedOn(organisation, awaited);
        while (left > 0) left = handedOn(organisation, awaited);
    }

    /** Notes what is pointed to, so that it is noticed when it arrives. */
    void point(Collection<UUID> targets) {
        if (targets.isEmpty()) return;
        sql.run(
                "insert into statement_pointed_at select unnest(?::uuid[]) order by 1 on conflict do nothing",
                Mentions.array(targets));
    }

    /** One update takes one of several origins to a row; what is left over is for the next. */
    private int handedOn(UUID organisation, Collection<UUID> ids) {
        return sql.run(
                "with recursive pointing as ("
                        + " select s.stored, s.id, s.target as origin from statement s where s.target = any (?::uuid[])"
                        + " and s.organisation = ?"
                        + " union"
                        + " select s.stored, s.id, p.origin from statement s join pointing p on s.target = p.id"
                        + " where s.organisation = ?)"
                        + " update statement s set mentions = s.mentions || o.mentions"
                        + " from pointing p join statement_id i on i.id = p.origin"
                        + " join statement o on o.stored = i.stored and o.id = i.id"
                        + " and o.organisation = i.organisation"
                        + " where s.stored = p.stored and s.id = p.id and s.organisation = ?"
                        + " and not s.mentions @> o.mentions",
                Mentions.array(ids),
                organisation,
                organisation,
                organisation);
    }

    /** A statement about to be stored. */
    record Row(UUID id, Instant stored, Statement statement, Set<UUID> mentions) {
        /** This row, found also by what its target mentions. */
        Row and(Map<UUID, Set<UUID>> byTarget) {
            var inherited = statement.target().map(byTarget::get);
            if (inherited.isEmpty()) return this;
            var all = new LinkedHashSet<>(mentions);
            all.addAll(inherited.get());
            return new Row(id, stored, statement, all);
        }
    }

    private static String[] texts(List<Row> rows, Function<Row, @Nullable String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }
}

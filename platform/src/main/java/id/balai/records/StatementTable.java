package id.balai.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.database.SqlFailure;
import id.balai.xapi.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes statements: a batch is one insert of many rows, whatever its size. */
final class StatementTable {
    private static final String HERE_ALREADY = "BL001";

    private final Sql sql;

    StatementTable(Sql sql) {
        this.sql = sql;
    }

    /** Begins to write what points to other statements; whoever may just be storing one of those is waited for. */
    void point(Batch batch) {
        sql.list(
                "select statement_point(?, ?::uuid[], ?::uuid[])",
                row -> true,
                batch.source().organisation(),
                Mentions.array(batch.rows().keySet()),
                Mentions.array(batch.targets()));
    }

    /** Stores what is new of a batch, and says what must be looked at besides. */
    Answer take(Batch batch) {
        return take(batch, false);
    }

    /** Stores a batch as a transaction of its own, if nothing besides needs to be looked at; says whether it did. */
    boolean takeAlone(Batch batch) {
        if (batch.rows().size() == 1)
            return takeOne(batch.rows().values().iterator().next(), batch);
        try {
            return take(batch, true).isEmpty();
        } catch (SqlFailure failure) {
            if (failure.state().equals(HERE_ALREADY)) return false;
            throw failure;
        }
    }

    private boolean takeOne(Batch.Row row, Batch batch) {
        var json = row.statement().json();
        var told = batch.told();
        return sql.one(
                        "select statement_take_alone(?, ?, ?, ?, ?::uuid[], ?, ?, ?)",
                        stored -> stored.getBoolean(1),
                        batch.source().organisation(),
                        Mentions.authority(batch.source().identifier()),
                        row.id(),
                        json.has("timestamp"),
                        Mentions.array(row.mentions()),
                        unopened(json),
                        texts(told.keySet(), iri -> iri),
                        texts(told.values(), ObjectNode::toString))
                .orElseThrow();
    }

    private Answer take(Batch batch, boolean alone) {
        var rows = batch.rows().values();
        var told = batch.told();
        return sql.one(
                        "select taken, awaited, news"
                                + " from statement_take(?, ?, ?::uuid[], ?::uuid[], ?::boolean[], ?, ?, ?, ?, ?)",
                        Answer::read,
                        batch.source().organisation(),
                        Mentions.authority(batch.source().identifier()),
                        array(rows, row -> row.id().toString()),
                        array(rows, row -> row.target().map(UUID::toString).orElse("null")),
                        array(rows, row -> String.valueOf(row.statement().json().has("timestamp"))),
                        texts(rows, row -> Mentions.array(row.mentions())),
                        texts(rows, row -> unopened(row.statement().json())),
                        texts(told.keySet(), iri -> iri),
                        texts(told.values(), ObjectNode::toString),
                        alone)
                .orElseThrow();
    }

    /**
     * What a batch met.
     *
     * @param taken ids that were here already; nothing of those was stored
     * @param awaited ids that some statement points to
     * @param news activities of which something else is known than was told
     */
    record Answer(List<UUID> taken, List<UUID> awaited, List<String> news) {
        static Answer read(ResultSet row) throws SQLException {
            return new Answer(Columns.ids(row, 1), Columns.ids(row, 2), Columns.texts(row, 3));
        }

        boolean isEmpty() {
            return taken.isEmpty() && awaited.isEmpty() && news.isEmpty();
        }
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
                row -> found.put(row.getObject(1, UUID.class), new HashSet<>(Columns.ids(row, 2))),
                Mentions.array(ids));
        return found;
    }

    /** Hands what these statements mention on to those that point to them, and to those that point to those. */
    void handOn(UUID organisation, Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        var left = handedOn(organisation, ids);
        while (left > 0) left = handedOn(organisation, ids);
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

    /** Without its opening brace, behind which the stamps are put. */
    private static String unopened(JsonNode json) {
        return json.toString().substring(1);
    }

    private static <T> String array(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).collect(Collectors.joining(",", "{", "}"));
    }

    private static <T> String[] texts(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}

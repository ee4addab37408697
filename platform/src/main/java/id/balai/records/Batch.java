package id.balai.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.xapi.Statement;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Statements of one source about to be stored, in the order they came, each with its id and our stamps. */
record Batch(Source source, Map<UUID, Row> rows) {
    static Batch of(List<Statement> statements, Source source) {
        var rows = new LinkedHashMap<UUID, Row>();
        for (var statement : statements) {
            var id = statement.id().orElseGet(UuidCreator::getTimeOrderedEpoch);
            var stamped = statement.stamped(id, source.authority(), source.version());
            if (rows.put(id, new Row(id, stamped, Mentions.of(stamped.json()))) != null)
                throw new BadRequest("id", "Communication 2.1.2", "a batch must not use a statement id twice");
        }
        return new Batch(source, rows);
    }

    /** Without those that are here already. */
    Batch without(Collection<UUID> taken) {
        if (taken.isEmpty()) return this;
        var fresh = new LinkedHashMap<>(rows);
        fresh.keySet().removeAll(taken);
        return new Batch(source, fresh);
    }

    /** A statement about a statement is found by whatever finds that one (2.1.3). */
    Batch inheriting(Map<UUID, Set<UUID>> mentionsOfTargets) {
        var heirs = new LinkedHashMap<UUID, Row>();
        rows.forEach((id, row) -> heirs.put(id, row.and(mentionsOfTargets)));
        return new Batch(source, heirs);
    }

    List<UUID> ids() {
        return List.copyOf(rows.keySet());
    }

    /** The statements these are about. */
    Set<UUID> targets() {
        return rows.values().stream().flatMap(row -> row.target().stream()).collect(Collectors.toSet());
    }

    List<Row> voiding() {
        return rows.values().stream().filter(row -> row.statement().voids()).toList();
    }

    /** What these define, by activity, where that is taken over from their source. */
    SortedMap<String, ObjectNode> told() {
        return source.defines()
                ? KnownActivities.told(rows.values().stream()
                        .map(row -> row.statement().json())
                        .toList())
                : Collections.emptySortedMap();
    }

    /** A statement, and whom and what it mentions. */
    record Row(UUID id, Statement statement, Set<UUID> mentions) {
        Optional<UUID> target() {
            return statement.target();
        }

        private Row and(Map<UUID, Set<UUID>> byTarget) {
            var inherited = target().map(byTarget::get);
            if (inherited.isEmpty()) return this;
            var all = new LinkedHashSet<>(mentions);
            all.addAll(inherited.get());
            return new Row(id, statement, all);
        }
    }
}

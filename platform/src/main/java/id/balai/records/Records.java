package id.balai.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.Sql;
import id.balai.xapi.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps statements about learning, our own and those that come over HTTP, under the same rules. */
@ApplicationScoped
@Transactional
public class Records {
    private static final SortedMap<String, ObjectNode> NOTHING_TOLD = Collections.emptySortedMap();

    private final StatementTable table;
    private final KnownActivities activities;
    private final AttachmentTable attachments;

    @Inject
    public Records(Sql sql) {
        this.table = new StatementTable(sql);
        this.activities = new KnownActivities(sql);
        this.attachments = new AttachmentTable(sql);
    }

    /** Records a statement of ours, in the transaction of the caller, and answers its id. */
    public UUID record(JsonNode statement) {
        var source = Source.OURSELVES;
        return receive(Delivery.of(List.of(Statement.received(statement, source.version()))), source)
                .get(0);
    }

    /**
     * Takes in a batch, all of it or nothing, and answers the ids in its order. A statement that is here already and
     * says the same is no news; one that says something else is refused.
     */
    public List<UUID> receive(Delivery delivery, Source source) {
        var rows = inherit(rows(delivery.statements(), source), source.organisation());
        var told = source.defines() ? KnownActivities.told(jsons(rows.values())) : NOTHING_TOLD;
        var answer = table.take(rows.values(), source, told);
        refuseOtherMeaning(rows, answer.taken());
        var fresh = new LinkedHashMap<>(rows);
        fresh.keySet().removeAll(answer.taken());
        if (!answer.news().isEmpty())
            activities.learn(KnownActivities.told(jsons(fresh.values())), source.organisation());
        table.handOn(source.organisation(), answer.awaited());
        voidTargets(fresh.values());
        attachments.keep(delivery.parts());
        return List.copyOf(rows.keySet());
    }

    private static Map<UUID, StatementTable.Row> rows(List<Statement> statements, Source source) {
        var rows = new LinkedHashMap<UUID, StatementTable.Row>();
        for (var statement : statements) {
            var id = statement.id().orElseGet(UuidCreator::getTimeOrderedEpoch);
            var stamped = statement.stamped(id, source.authority(), source.version());
            if (rows.put(id, new StatementTable.Row(id, stamped, Mentions.of(stamped.json()))) != null)
                throw new BadRequest("id", "Communication 2.1.2", "a batch must not use a statement id twice");
        }
        return rows;
    }

    private void refuseOtherMeaning(Map<UUID, StatementTable.Row> rows, Collection<UUID> taken) {
        table.stored(taken).forEach((id, there) -> {
            var sent = rows.get(id);
            if (sent != null && !sent.statement().sameMeaningAs(there)) throw new StatementConflict(id);
        });
    }

    /** A statement about a statement is found by whatever finds that one (2.1.3). */
    private Map<UUID, StatementTable.Row> inherit(Map<UUID, StatementTable.Row> rows, UUID organisation) {
        var targets = targets(rows.values());
        if (targets.isEmpty()) return rows;
        table.begin(organisation, rows.keySet(), targets);
        table.point(targets);
        var mentions = table.mentionsOf(targets);
        rows.replaceAll((id, row) -> row.and(mentions));
        return rows;
    }

    private static Set<UUID> targets(Collection<StatementTable.Row> rows) {
        return rows.stream().flatMap(row -> row.statement().target().stream()).collect(Collectors.toSet());
    }

    private static List<ObjectNode> jsons(Collection<StatementTable.Row> rows) {
        return rows.stream().map(row -> row.statement().json()).toList();
    }

    /** Data 2.3.2: a voiding statement itself cannot be voided. */
    private void voidTargets(Collection<StatementTable.Row> rows) {
        var voidedBy = new LinkedHashMap<UUID, UUID>();
        var voiding = rows.stream().filter(row -> row.statement().voids()).toList();
        if (voiding.isEmpty()) return;
        for (var row : voiding) row.statement().target().ifPresent(target -> voidedBy.put(target, row.id()));
        table.stored(voidedBy.keySet()).forEach((id, target) -> {
            if (target.voids()) voidedBy.remove(id);
        });
        table.voidTargets(voidedBy);
        table.unvoid(voiding.stream().map(StatementTable.Row::id).toList());
    }
}

package id.balai.records;

import com.fasterxml.jackson.databind.JsonNode;
import id.balai.database.Sql;
import id.balai.xapi.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Keeps statements about learning, our own and those that come over HTTP, under the same rules. */
@ApplicationScoped
@Transactional
public class Records {
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
        var batch = inherit(Batch.of(delivery.statements(), source));
        var answer = table.take(batch);
        refuseOtherMeaning(batch, answer.taken());
        var fresh = batch.without(answer.taken());
        if (!answer.news().isEmpty()) activities.learn(fresh.told(), source.organisation());
        table.handOn(source.organisation(), answer.awaited());
        voidTargets(fresh.voiding());
        attachments.keep(delivery.parts());
        return batch.ids();
    }

    private Batch inherit(Batch batch) {
        var targets = batch.targets();
        if (targets.isEmpty()) return batch;
        table.point(batch);
        return batch.inheriting(table.mentionsOf(targets));
    }

    private void refuseOtherMeaning(Batch batch, Collection<UUID> taken) {
        table.stored(taken).forEach((id, there) -> {
            var sent = batch.rows().get(id);
            if (sent != null && !sent.statement().sameMeaningAs(there)) throw new StatementConflict(id);
        });
    }

    /** Data 2.3.2: a voiding statement itself cannot be voided. */
    private void voidTargets(List<Batch.Row> voiding) {
        if (voiding.isEmpty()) return;
        var voidedBy = new LinkedHashMap<UUID, UUID>();
        for (var row : voiding) row.target().ifPresent(target -> voidedBy.put(target, row.id()));
        table.stored(voidedBy.keySet()).forEach((id, target) -> {
            if (target.voids()) voidedBy.remove(id);
        });
        table.voidTargets(voidedBy);
        table.unvoid(voiding.stream().map(Batch.Row::id).toList());
    }
}

package id.balai.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.Sql;
import id.balai.xapi.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps statements about learning, our own and those that come over HTTP, under the same rules. */
@ApplicationScoped
@Transactional
public class Records {
    private final StatementTable table;
    private final KnownActivities activities;
    private final AttachmentTable attachments;
    private final InstantSource clock;

    @Inject
    public Records(Sql sql, InstantSource clock) {
        this.table = new StatementTable(sql);
        this.activities = new KnownActivities(sql);
        this.attachments = new AttachmentTable(sql);
        this.clock = clock;
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
        var batch = identified(delivery.statements());
        table.begin(source.organisation(), batch.keySet(), targets(batch.values()));
        var stored = moments(batch.keySet());
        var free = table.reserve(stored);
        compare(batch, free);
        var rows = new ArrayList<StatementTable.Row>();
        batch.forEach((id, statement) -> {
            var moment = stored.get(id);
            if (moment != null && free.contains(id)) rows.add(row(statement, id, moment, source));
        });
        if (!rows.isEmpty()) keep(rows, source);
        attachments.keep(delivery.parts());
        return List.copyOf(batch.keySet());
    }

    private void keep(List<StatementTable.Row> rows, Source source) {
        var withTargets = inherit(rows);
        table.insert(withTargets, source.organisation(), Mentions.authority(source.identifier()));
        table.point(targets(rows.stream().map(StatementTable.Row::statement).toList()));
        table.handOn(
                source.organisation(), rows.stream().map(StatementTable.Row::id).toList());
        voidTargets(rows);
        if (source.defines())
            activities.learn(
                    source.organisation(),
                    rows.stream().map(row -> row.statement().json()).toList());
    }

    private static Map<UUID, Statement> identified(List<Statement> statements) {
        var batch = new LinkedHashMap<UUID, Statement>();
        for (var statement : statements) {
            var id = statement.id().orElseGet(UuidCreator::getTimeOrderedEpoch);
            if (batch.put(id, statement) != null)
                throw new BadRequest("id", "Communication 2.1.2", "a batch must not use a statement id twice");
        }
        return batch;
    }

    /** Each statement of a batch is stored a microsecond after the one before it, so that their order can be told. */
    private Map<UUID, Instant> moments(Set<UUID> ids) {
        var moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var moments = new HashMap<UUID, Instant>();
        for (var id : ids) {
            moments.put(id, moment);
            moment = moment.plus(1, ChronoUnit.MICROS);
        }
        return moments;
    }

    private void compare(Map<UUID, Statement> batch, Set<UUID> free) {
        var taken = new HashSet<>(batch.keySet());
        taken.removeAll(free);
        table.stored(taken).forEach((id, there) -> {
            var sent = batch.get(id);
            if (sent != null && !sent.sameMeaningAs(there)) throw new StatementConflict(id);
        });
    }

    private static StatementTable.Row row(Statement statement, UUID id, Instant stored, Source source) {
        var stamped = statement.stamped(id, stored, source.authority(), source.version());
        return new StatementTable.Row(id, stored, stamped, Mentions.of(stamped.json()));
    }

    /** A statement about a statement is found by whatever finds that one (2.1.3). */
    private List<StatementTable.Row> inherit(List<StatementTable.Row> rows) {
        var targets = targets(rows.stream().map(StatementTable.Row::statement).toList());
        var mentions = table.mentionsOf(targets);
        return rows.stream().map(row -> row.and(mentions)).toList();
    }

    private static Set<UUID> targets(Collection<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.target().stream())
                .collect(Collectors.toSet());
    }

    /** Data 2.3.2: a voiding statement itself cannot be voided. */
    private void voidTargets(List<StatementTable.Row> rows) {
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

package id.balai.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Keeps statements about learning, our own and those that come over HTTP, under the same rules. */
@ApplicationScoped
@Transactional
public class Records {
    private final Sql sql;
    private final InstantSource clock;

    @Inject
    public Records(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Records a statement of ours, in the transaction of the caller, and answers its id. */
    public UUID record(JsonNode statement) {
        var id = statement.has("id")
                ? UUID.fromString(statement.get("id").textValue())
                : UuidCreator.getTimeOrderedEpoch();
        var stored = clock.instant();
        var first = sql.run("insert into statement_id (id, stored) values (?, ?) on conflict do nothing", id, stored);
        if (first == 1)
            sql.run(
                    "insert into statement (id, stored, mentions, json) values (?, ?, '{}', ?::json)",
                    id,
                    stored,
                    statement.toString());
        return id;
    }
}

package id.balai.records.rest;

import com.fasterxml.jackson.databind.JsonNode;
import id.balai.records.BadRequest;
import id.balai.records.Delivery;
import id.balai.records.Limits;
import id.balai.records.TooMuch;
import id.balai.xapi.Reading;
import id.balai.xapi.Statement;
import id.balai.xapi.Version;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A body that brings statements, alone or with files; the files are set aside on disk until it is closed. */
record Incoming(JsonNode json, Version version, SpooledParts parts) implements AutoCloseable {
    private static final String CLAUSE = "Communication 1.5";

    static Incoming read(@Nullable MediaType type, InputStream body, Version version) {
        if (type == null) throw new BadRequest("Content-Type", CLAUSE, "is required");
        if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
            return new Incoming(
                    Reading.json(Bodies.read(body, Limits.JSON_BYTES)), version, new SpooledParts(Map.of()));
        if (!type.getType().equals("multipart") || !type.getSubtype().equals("mixed"))
            throw new BadRequest("Content-Type", CLAUSE, "must be application/json or multipart/mixed");
        return mixed(MixedBody.of(type, body), version);
    }

    private static Incoming mixed(MixedBody body, Version version) {
        var first = body.next().orElseThrow(() -> new BadRequest("body", CLAUSE, "must have a part"));
        if (!first.header("Content-Type").startsWith(MediaType.APPLICATION_JSON))
            throw new BadRequest("Content-Type", CLAUSE, "of the first part must be application/json");
        var json = Reading.json(Bodies.read(first.content(), Limits.JSON_BYTES));
        return new Incoming(json, version, SpooledParts.read(body));
    }

    /** One statement or a list of them. */
    Delivery delivery() {
        if (json.size() > Limits.STATEMENTS && json.isArray()) throw new TooMuch("statements", Limits.STATEMENTS);
        var statements = json.isArray()
                ? StreamSupport.stream(json.spliterator(), false)
                        .map(statement -> Statement.received(statement, version))
                        .toList()
                : List.of(Statement.received(json, version));
        return new Delivery(statements, parts.byHash());
    }

    /** One statement, of this id. */
    Delivery single(UUID id) {
        var statement = Statement.received(json, version);
        if (statement.id().isPresent() && !statement.id().get().equals(id))
            throw new BadRequest("statementId", "Communication 2.1.1", "must be the id of the statement");
        var named = statement.json();
        named.put("id", id.toString());
        return new Delivery(List.of(new Statement(named)), parts.byHash());
    }

    @Override
    public void close() {
        parts.close();
    }
}

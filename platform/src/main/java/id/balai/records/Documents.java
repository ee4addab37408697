package id.balai.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.xapi.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the documents of activities and agents: state and profiles (Communication 2.2). */
@ApplicationScoped
@Transactional
public class Documents {
    private static final String CLAUSE = "Communication 2.2";

    private final Sql sql;
    private final Tenancy tenancy;
    private final InstantSource clock;

    @Inject
    public Documents(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.tenancy = new Tenancy(sql);
        this.clock = clock;
    }

    public Optional<Document> find(DocumentScope scope, String name) {
        tenancy.ofOrganisation(scope.organisation());
        return there(scope, name);
    }

    private Optional<Document> there(DocumentScope scope, String name) {
        return sql.one(
                "select content_type, content, updated from xapi_document where scope = ? and name = ?",
                row -> new Document(row.getString(1), row.getBytes(2), Columns.instant(row, 3)),
                scope.exactly(),
                name);
    }

    /** Names of what is there, in all registrations where none is given, changed after that moment if one is given. */
    public List<String> names(DocumentScope scope, @Nullable Instant since) {
        tenancy.ofOrganisation(scope.organisation());
        return sql.list(
                "select distinct name from xapi_document where " + column(scope) + " = ? and updated > ? order by name",
                row -> row.getString(1),
                scope.exactly(),
                since == null ? Instant.EPOCH : since);
    }

    /** Puts a document in the place of whatever is there. */
    public void put(DocumentScope scope, String name, Document document, Precondition precondition, Care care) {
        var there = locked(scope, name);
        precondition.check(there);
        var said = precondition.isGiven() || care == Care.NEVER;
        if (!said && there.isPresent()) throw new DocumentThere(name);
        if (!said && care == Care.ALWAYS)
            throw new BadRequest("If-None-Match", "Communication 3.1", "or If-Match is required");
        write(scope, name, document);
    }

    /** Adds to a JSON document the properties of another, or puts it there where there is none. */
    public void merge(DocumentScope scope, String name, Document document, Precondition precondition) {
        var there = locked(scope, name);
        precondition.check(there);
        write(scope, name, there.isEmpty() ? document : merged(there.get(), document));
    }

    public void delete(DocumentScope scope, String name, Precondition precondition) {
        precondition.check(locked(scope, name));
        sql.run("delete from xapi_document where scope = ? and name = ?", scope.exactly(), name);
    }

    public void deleteAll(DocumentScope scope) {
        tenancy.ofOrganisation(scope.organisation());
        sql.run("delete from xapi_document where " + column(scope) + " = ?", scope.exactly());
    }

    public Document received(String contentType, byte[] content) {
        var document = new Document(contentType, content, clock.instant());
        if (document.isJson()) json(document);
        return document;
    }

    private Document merged(Document there, Document more) {
        if (!there.isJson() || !more.isJson())
            throw new BadRequest("Content-Type", CLAUSE, "only JSON documents can be merged");
        var merged = object(there);
        merged.setAll(object(more));
        return new Document(there.contentType(), merged.toString().getBytes(StandardCharsets.UTF_8), more.updated());
    }

    private Optional<Document> locked(DocumentScope scope, String name) {
        tenancy.ofOrganisation(scope.organisation());
        sql.one("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, scope.exactly() + name);
        return there(scope, name);
    }

    private void write(DocumentScope scope, String name, Document document) {
        sql.run(
                "insert into xapi_document (scope, name, anywhere, agent, content_type, content, updated)"
                        + " values (?, ?, ?, ?::uuid, ?, ?, ?) on conflict (scope, name, organisation) do update set"
                        + " content_type = excluded.content_type, content = excluded.content,"
                        + " updated = excluded.updated",
                scope.exactly(),
                name,
                scope.anywhere(),
                scope.agent() == null ? null : scope.agent().toString(),
                document.contentType(),
                document.content(),
                document.updated());
    }

    private static String column(DocumentScope scope) {
        return scope.whole() ? "anywhere" : "scope";
    }

    private static ObjectNode object(Document document) {
        if (json(document) instanceof ObjectNode object) return object;
        throw new BadRequest("document", CLAUSE, "only JSON objects can be merged");
    }

    private static JsonNode json(Document document) {
        return Reading.json(document.content());
    }
}

package id.balai.records.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.balai.records.BadRequest;
import id.balai.records.Care;
import id.balai.records.Document;
import id.balai.records.DocumentScope;
import id.balai.records.Documents;
import id.balai.records.Limits;
import id.balai.records.Precondition;
import id.balai.refusal.NotFound;
import id.balai.web.Json;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Communication 2.2: what the three document resources have in common. */
record DocumentRequest(
        Documents documents, DocumentScope scope, Optional<String> name, ContainerRequestContext request) {
    Response get(Optional<Instant> since) {
        if (name.isEmpty()) return names(since);
        var document = documents.find(scope, name.get()).orElseThrow(() -> new NotFound("document", name.get()));
        return Response.ok(document.content(), document.contentType())
                .tag(document.etag())
                .lastModified(Date.from(document.updated()))
                .build();
    }

    Response put(InputStream body, Care care) {
        documents.put(scope, required(), received(body), precondition(), care);
        return Response.noContent().build();
    }

    Response post(InputStream body) {
        documents.merge(scope, required(), received(body), precondition());
        return Response.noContent().build();
    }

    Response delete() {
        documents.delete(scope, required(), precondition());
        return Response.noContent().build();
    }

    Response deleteAll() {
        documents.deleteAll(scope);
        return Response.noContent().build();
    }

    private Precondition precondition() {
        return new Precondition(
                request.getHeaderString(HttpHeaders.IF_MATCH), request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    private Response names(Optional<Instant> since) {
        try {
            var names = Json.MAPPER.writeValueAsString(documents.names(scope, since.orElse(null)));
            return Response.ok(names, MediaType.APPLICATION_JSON).build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Document received(InputStream body) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return documents.received(
                type == null ? MediaType.APPLICATION_OCTET_STREAM : type, Bodies.read(body, Limits.DOCUMENT_BYTES));
    }

    private String required() {
        return name.orElseThrow(() -> new BadRequest("document id", "Communication 2.2", "is required"));
    }
}

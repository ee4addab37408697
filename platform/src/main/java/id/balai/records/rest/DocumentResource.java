package id.balai.records.rest;

import id.balai.records.Care;
import id.balai.records.DocumentScope;
import id.balai.records.Documents;
import id.balai.records.LaunchedUnit;
import id.balai.records.Limits;
import id.balai.records.Scope;
import id.balai.records.TooMuch;
import id.balai.xapi.Version;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/** Communication 2.2: what state and profiles have in common. Each says what its documents belong to. */
public abstract class DocumentResource {
    private final Documents documents;
    private final Scope needed;
    private final String name;
    private final Set<String> parameters;

    DocumentResource(Documents documents, Scope needed, String name, Set<String> owners) {
        this.documents = documents;
        this.needed = needed;
        this.name = name;
        this.parameters = new TreeSet<>(owners);
        parameters.add(name);
    }

    abstract DocumentScope scope(Parameters parameters);

    /** Whether a writer of 1.0.3 must say what is overwritten; one of 2.0.0 always must. */
    abstract Care careIn103();

    /** Whether this lies within what the unit was launched for (cmi5 8.1.2, 10.2.1, 11). */
    abstract boolean within(LaunchedUnit unit, Parameters parameters, boolean writing);

    /** What follows from a unit having read something. */
    void wasRead(LaunchedUnit unit) {}

    @GET
    public Response get(@Context ContainerRequestContext request) {
        var asking = Asking.of(request);
        asking.requireRead(needed);
        var known = new TreeSet<>(parameters);
        known.add("since");
        var given = Parameters.of(request.getUriInfo(), Asking.version(request), known);
        fence(asking, given, false);
        asking.unit().ifPresent(this::wasRead);
        return document(asking, request, given).get(given.moment("since"));
    }

    @PUT
    public Response put(@Context ContainerRequestContext request, InputStream body) {
        var care = Asking.version(request) == Version.V1_0_3 ? careIn103() : Care.WHEN_THERE;
        return writing(request).put(body, care);
    }

    @POST
    public Response post(@Context ContainerRequestContext request, InputStream body) {
        return writing(request).post(body);
    }

    @DELETE
    public Response delete(@Context ContainerRequestContext request) {
        return writing(request).delete();
    }

    DocumentRequest writing(ContainerRequestContext request) {
        var asking = Asking.of(request);
        asking.require(needed);
        var given = Parameters.of(request.getUriInfo(), asking.version(), parameters);
        fence(asking, given, true);
        return document(asking, request, given);
    }

    private void fence(Asking asking, Parameters given, boolean writing) {
        var outside = asking.unit().filter(unit -> !within(unit, given, writing));
        if (outside.isPresent()) throw new OutOfScope(needed);
        if (asking.unit().isPresent() && writing) roomFor(given);
    }

    /** A unit keeps a few documents; a stranger's code does not fill the house with them. */
    private void roomFor(Parameters given) {
        var kept = documents.names(scope(given), null);
        var isNew = given.name(name).filter(each -> !kept.contains(each)).isPresent();
        if (isNew && kept.size() >= Limits.UNIT_DOCUMENTS) throw new TooMuch("documents", Limits.UNIT_DOCUMENTS);
    }

    private DocumentRequest document(Asking asking, ContainerRequestContext request, Parameters given) {
        var scope = scope(given).of(asking.organisation());
        return new DocumentRequest(documents, scope, given.name(name), request);
    }
}

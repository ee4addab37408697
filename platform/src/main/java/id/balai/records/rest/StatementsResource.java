package id.balai.records.rest;

import id.balai.records.BadRequest;
import id.balai.records.Delivery;
import id.balai.records.Intake;
import id.balai.records.LaunchedUnits;
import id.balai.records.Recorded;
import id.balai.records.Scope;
import id.balai.records.Stored;
import id.balai.records.Visibility;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Communication 2.1: takes statements in and gives them back. */
@ApplicationScoped
@Path("statements")
public class StatementsResource {
    private static final String CLAUSE = "Communication 2.1";
    private static final Set<String> SINGLE = Set.of("statementId", "voidedStatementId", "format", "attachments");

    private final Intake intake;
    private final LaunchedUnits units;
    private final Recorded recorded;
    private final StatementAnswers answers;

    @Inject
    public StatementsResource(Intake intake, LaunchedUnits units, Recorded recorded, StatementAnswers answers) {
        this.intake = intake;
        this.units = units;
        this.recorded = recorded;
        this.answers = answers;
    }

    @POST
    public Response post(@Context ContainerRequestContext request, @Context UriInfo uri, InputStream body) {
        var asking = Asking.of(request);
        asking.require(Scope.STATEMENTS_WRITE);
        Parameters.of(uri, asking.version(), Set.of());
        try (var incoming = Incoming.read(request.getMediaType(), body, asking.version())) {
            var ids = receive(asking, incoming.delivery());
            var json = ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
            return Response.ok(json, MediaType.APPLICATION_JSON).build();
        }
    }

    @PUT
    public Response put(@Context ContainerRequestContext request, @Context UriInfo uri, InputStream body) {
        var asking = Asking.of(request);
        asking.require(Scope.STATEMENTS_WRITE);
        var parameters = Parameters.of(uri, asking.version(), Set.of("statementId"));
        parameters.required("statementId");
        var id = parameters.uuid("statementId").orElseThrow();
        try (var incoming = Incoming.read(request.getMediaType(), body, asking.version())) {
            receive(asking, incoming.single(id));
            return Response.noContent().build();
        }
    }

    @GET
    public Response get(@Context ContainerRequestContext request, @Context UriInfo uri) {
        var asking = Asking.of(request);
        asking.requireRead(Scope.STATEMENTS_READ, Scope.STATEMENTS_READ_MINE);
        var parameters = Parameters.of(uri, asking.version(), Queries.PARAMETERS);
        var view = View.of(parameters, request);
        if (parameters.has("statementId") || parameters.has("voidedStatementId"))
            return answers.single(single(parameters, asking.visibility()), view, asking.organisation());
        var query = Queries.of(parameters).visibleTo(asking.visibility());
        return answers.many(
                recorded.page(query), view, asking.organisation(), cursor -> Queries.more(asking.base(), uri, cursor));
    }

    private List<UUID> receive(Asking asking, Delivery delivery) {
        var unit = asking.unit();
        return unit.isPresent()
                ? units.receive(unit.get(), delivery, asking.source())
                : intake.receive(delivery, asking.source());
    }

    private Stored single(Parameters parameters, Visibility visibility) {
        if (!SINGLE.containsAll(parameters.given().keySet()))
            throw new BadRequest("statementId", CLAUSE, "goes with format and attachments only");
        if (parameters.has("statementId") && parameters.has("voidedStatementId"))
            throw new BadRequest("voidedStatementId", CLAUSE, "does not go with statementId");
        var id = parameters.uuid("statementId");
        var found = id.isPresent()
                ? recorded.find(id.get(), visibility)
                : parameters.uuid("voidedStatementId").flatMap(voided -> recorded.findVoided(voided, visibility));
        return found.orElseThrow(() -> new NotFound("statement", parameters.given()));
    }
}

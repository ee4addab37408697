package id.balai.custody.rest;

import id.balai.custody.Exports;
import id.balai.custody.Import;
import id.balai.custody.Imports;
import id.balai.identity.CurrentPerson;
import id.balai.records.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements leaving and arriving as JSON lines, of any length. */
@ApplicationScoped
@Path("records")
@Produces(MediaType.APPLICATION_JSON)
public class TransfersResource {
    private static final String LINES = "application/x-ndjson";

    private final Exports exports;
    private final Imports imports;
    private final CurrentPerson current;

    @Inject
    public TransfersResource(Exports exports, Imports imports, CurrentPerson current) {
        this.exports = exports;
        this.imports = imports;
        this.current = current;
    }

    /** Everything of an organisation, the house's own where none is named; or what lies behind the last one received. */
    @GET
    @Path("export")
    @Produces(LINES)
    public Response export(
            @QueryParam("organisation") @Nullable UUID organisation, @QueryParam("after") @Nullable UUID after) {
        var export = exports.begin(current.id(), orHouse(organisation), after);
        return Response.ok((StreamingOutput) export::to, LINES)
                .header("Content-Disposition", "attachment; filename=\"statements.jsonl\"")
                .build();
    }

    /** Takes in a file; answers when its end is reached. How far it is can be read meanwhile. */
    @POST
    @Path("imports")
    public Import take(@QueryParam("organisation") @Nullable UUID organisation, InputStream body) {
        return imports.take(current.id(), orHouse(organisation), body);
    }

    @GET
    @Path("imports")
    public List<Import> latest() {
        return imports.latest(current.id());
    }

    @GET
    @Path("imports/{id}")
    public Import get(@PathParam("id") UUID id) {
        return imports.get(current.id(), id);
    }

    @DELETE
    @Path("imports/{id}")
    public void cancel(@PathParam("id") UUID id) {
        imports.cancel(current.id(), id);
    }

    private static UUID orHouse(@Nullable UUID organisation) {
        return organisation == null ? Organisation.HOUSE : organisation;
    }
}

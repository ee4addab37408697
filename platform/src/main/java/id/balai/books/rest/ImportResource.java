package id.balai.books.rest;

import id.balai.identity.CurrentPerson;
import id.balai.ledger.Migrations;
import id.balai.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Bringing in the journals of the past: an address of its own, since it takes a file and no key. */
@ApplicationScoped
@Path("cooperatives/{village}/journals/import")
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    private final Migrations migrations;
    private final Movers movers;
    private final CurrentPerson current;

    @Inject
    public ImportResource(Migrations migrations, Movers movers, CurrentPerson current) {
        this.migrations = migrations;
        this.movers = movers;
        this.current = current;
    }

    @POST
    public Response bringIn(
            @PathParam("village") String village,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            String csv) {
        var cooperative = movers.mayBringInJournals(village);
        var report = migrations.bringIn(current.id(), cooperative, csv);
        return Response.status(report.posted() > 0 ? Response.Status.CREATED : Response.Status.OK)
                .entity(ReportView.of(report, Languages.of(language)))
                .build();
    }
}

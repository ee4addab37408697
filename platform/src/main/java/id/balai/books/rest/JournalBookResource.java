package id.balai.books.rest;

import id.balai.books.Books;
import id.balai.books.JournalEntry;
import id.balai.books.report.PaperFormat;
import id.balai.books.report.Registers;
import id.balai.ledger.Immutable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The journal book: read in pages, never changed. */
@ApplicationScoped
@Path("cooperatives/{village}/journals")
@Produces(MediaType.APPLICATION_JSON)
public class JournalBookResource {
    private final Books books;
    private final Registers registers;
    private final Readers readers;

    @Inject
    public JournalBookResource(Books books, Registers registers, Readers readers) {
        this.books = books;
        this.registers = registers;
        this.readers = readers;
    }

    /** A page of the journal book. */
    public record Page(int page, int size, List<JournalEntry> journals) {}

    /** All journals, or those of the kind and the days asked for; newest first. */
    @GET
    public Page read(
            @PathParam("village") String village,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        var cooperative = readers.booksOf(village);
        if (from == null && to == null && kind == null)
            return new Page(page, size, books.journals(cooperative, page, size));
        var days = readers.days(from, to);
        return new Page(page, size, books.journals(cooperative, kind, days.from(), days.to(), page, size));
    }

    /** Those of the days asked for, whole and oldest first, as a file of at most so many lines as its format holds. */
    @GET
    @Produces({PaperFormat.XLSX_TYPE + ";qs=0.3", PaperFormat.PDF_TYPE + ";qs=0.2", PaperFormat.CSV_TYPE + ";qs=0.1"})
    public Response file(
            @PathParam("village") String village,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("format") @Nullable String asked,
            @Context HttpHeaders headers) {
        var cooperative = readers.booksOf(village);
        var days = readers.days(from, to);
        var format = ReportFile.accepted(headers);
        return ReportFile.of(registers.journalBook(cooperative, kind, days.from(), days.to(), format), format);
    }

    @GET
    @Path("{id}")
    public JournalEntry read(@PathParam("village") String village, @PathParam("id") UUID journal) {
        return books.journal(readers.booksOf(village), journal);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("village") String village, @PathParam("id") UUID journal) {
        throw new Immutable(read(village, journal).id());
    }

    @PATCH
    @Path("{id}")
    public Response amend(@PathParam("village") String village, @PathParam("id") UUID journal) {
        throw new Immutable(read(village, journal).id());
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("village") String village, @PathParam("id") UUID journal) {
        throw new Immutable(read(village, journal).id());
    }
}

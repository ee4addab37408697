package id.balai.books.rest;

import id.balai.authorization.Action;
import id.balai.books.Books;
import id.balai.books.JournalEntry;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The journal book: read in pages, never changed. */
@ApplicationScoped
@Path("cooperatives/{village}/journals")
@Produces(MediaType.APPLICATION_JSON)
public class JournalBookResource {
    private final Books books;
    private final Readers readers;

    @Inject
    public JournalBookResource(Books books, Readers readers) {
        this.books = books;
        this.readers = readers;
    }

    /** A page of the journal book. */
    public record Page(int page, int size, List<JournalEntry> journals) {}

    @GET
    public Page read(
            @PathParam("village") String village,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return new Page(page, size, books.journals(readers.allowed(village, Action.BOOKS_READ), page, size));
    }

    @GET
    @Path("{id}")
    public JournalEntry read(@PathParam("village") String village, @PathParam("id") UUID journal) {
        return books.journal(readers.allowed(village, Action.BOOKS_READ), journal);
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

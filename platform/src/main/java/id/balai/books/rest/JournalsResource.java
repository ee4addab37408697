package id.balai.books.rest;

import static id.balai.refusal.MissingField.required;

import id.balai.authorization.Action;
import id.balai.books.Books;
import id.balai.books.JournalEntry;
import id.balai.identity.CurrentPerson;
import id.balai.ledger.Immutable;
import id.balai.ledger.Ledger;
import id.balai.ledger.Posted;
import id.balai.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Journals of a cooperative: posted with a key, read in pages, reversed, never changed. */
@ApplicationScoped
@Path("cooperatives/{village}/journals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JournalsResource {
    private final Ledger ledger;
    private final Books books;
    private final Readers readers;
    private final CurrentPerson current;

    @Inject
    public JournalsResource(Ledger ledger, Books books, Readers readers, CurrentPerson current) {
        this.ledger = ledger;
        this.books = books;
        this.readers = readers;
        this.current = current;
    }

    /** Why a journal is taken back, and for which day. */
    public record ReversalBody(
            @Nullable String why,
            @Nullable String memo,
            @Nullable LocalDate effectiveDate) {}

    /** A page of the journal book. */
    public record Page(int page, int size, List<JournalEntry> journals) {}

    /** Where a journal stands now. */
    public record Answer(UUID id, long number, boolean replayed) {}

    @POST
    public Response post(
            @PathParam("village") String village,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            @Nullable JournalBody body) {
        var person = current.id();
        var cooperative = readers.cooperative(person, village);
        return answer(
                village,
                ledger.post(person, cooperative, key, required("body", body).toNewJournal()));
    }

    @POST
    @Path("batch")
    public List<BatchBody.Answer> postBatch(
            @PathParam("village") String village,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @Nullable BatchBody body) {
        var person = current.id();
        var cooperative = readers.cooperative(person, village);
        var locale = Languages.of(language);
        return ledger.postBatch(person, cooperative, required("body", body).toItems()).stream()
                .map(answer -> BatchBody.Answer.of(answer, locale))
                .toList();
    }

    @POST
    @Path("{id}/reversal")
    public Response reverse(
            @PathParam("village") String village,
            @PathParam("id") UUID journal,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            @Nullable ReversalBody given) {
        var body = required("body", given);
        var person = current.id();
        var cooperative = readers.cooperative(person, village);
        return answer(
                village,
                ledger.reverse(
                        person,
                        cooperative,
                        key,
                        journal,
                        required("why", body.why() == null ? body.memo() : body.why()),
                        required("effectiveDate", body.effectiveDate())));
    }

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

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("village") String village, @PathParam("id") UUID journal) {
        throw new Immutable(read(village, journal).id());
    }

    private static Response answer(String village, Posted posted) {
        var answer = new Answer(posted.journal(), posted.number(), posted.replayed());
        var address = URI.create("cooperatives/" + village + "/journals/" + posted.journal());
        return (posted.replayed() ? Response.ok() : Response.created(address))
                .entity(answer)
                .build();
    }
}

package id.balai.books.rest;

import id.balai.authorization.Action;
import id.balai.books.Books;
import id.balai.books.TrialBalanceLine;
import id.balai.ledger.Ledger;
import id.balai.ledger.LedgerAccount;
import id.balai.refusal.NoDate;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reading the books of a cooperative. */
@ApplicationScoped
@Path("cooperatives/{village}")
@Produces(MediaType.APPLICATION_JSON)
public class BooksResource {
    private final Ledger ledger;
    private final Books books;
    private final Readers readers;
    private final InstantSource clock;

    @Inject
    public BooksResource(Ledger ledger, Books books, Readers readers, InstantSource clock) {
        this.ledger = ledger;
        this.books = books;
        this.readers = readers;
        this.clock = clock;
    }

    @GET
    @Path("accounts")
    public List<LedgerAccount> accounts(@PathParam("village") String village) {
        return ledger.accounts(readers.allowed(village, Action.BOOKS_READ));
    }

    @GET
    @Path("trial-balance")
    public List<TrialBalanceLine> trialBalance(
            @PathParam("village") String village,
            @QueryParam("on") @Nullable String on,
            @QueryParam("closing") @Nullable String closing) {
        var day = on == null ? Zones.today(clock) : NoDate.parse("on", on);
        return books.trialBalance(readers.allowed(village, Action.BOOKS_READ), day, "included".equals(closing));
    }
}

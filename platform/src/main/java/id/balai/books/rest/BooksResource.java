package id.balai.books.rest;

import id.balai.authorization.Action;
import id.balai.books.AccountEntry;
import id.balai.books.Books;
import id.balai.books.Statement;
import id.balai.books.StatementLine;
import id.balai.books.Statements;
import id.balai.books.TrialBalanceLine;
import id.balai.ledger.Ledger;
import id.balai.ledger.LedgerAccount;
import id.balai.refusal.NoDate;
import id.balai.refusal.NotFound;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
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
    private final Statements statements;
    private final Readers readers;
    private final InstantSource clock;

    @Inject
    public BooksResource(Ledger ledger, Books books, Statements statements, Readers readers, InstantSource clock) {
        this.ledger = ledger;
        this.books = books;
        this.statements = statements;
        this.readers = readers;
        this.clock = clock;
    }

    @GET
    @Path("accounts")
    public List<LedgerAccount> accounts(@PathParam("village") String village) {
        return ledger.accounts(readers.allowed(village, Action.BOOKS_READ));
    }

    @GET
    @Path("accounts/{account}/postings")
    public List<AccountEntry> postings(
            @PathParam("village") String village,
            @PathParam("account") String account,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        var cooperative = readers.allowed(village, Action.BOOKS_READ);
        var last = to == null ? Zones.today(clock) : NoDate.parse("to", to);
        var first = from == null ? last.withDayOfYear(1) : NoDate.parse("from", from);
        return books.account(cooperative, account, first, last, page, size);
    }

    @GET
    @Path("statements/{statement}")
    public List<StatementLine> statement(
            @PathParam("village") String village,
            @PathParam("statement") String code,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("unit") @Nullable String unit) {
        var cooperative = readers.allowed(village, Action.BOOKS_READ);
        var statement = Statement.of(code).orElseThrow(() -> new NotFound("statement", code));
        var last = to == null ? Zones.today(clock) : NoDate.parse("to", to);
        var first = from == null ? last.withDayOfYear(1) : NoDate.parse("from", from);
        return statements.of(statement, cooperative, first, last, unit);
    }

    @GET
    @Path("export")
    @Produces(MediaType.TEXT_PLAIN + ";charset=utf-8")
    public String export(@PathParam("village") String village, @QueryParam("format") @Nullable String format) {
        var cooperative = readers.allowed(village, Action.BOOKS_READ);
        if (!"hledger".equals(format)) throw new NotFound("format", String.valueOf(format));
        return books.hledger(cooperative);
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

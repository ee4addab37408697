package id.balai.books.rest;

import id.balai.books.AccountEntry;
import id.balai.books.Books;
import id.balai.books.report.PaperFormat;
import id.balai.books.report.Registers;
import id.balai.ledger.Ledger;
import id.balai.ledger.LedgerAccount;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
    private final Registers registers;

    @Inject
    public BooksResource(Ledger ledger, Books books, Readers readers, Registers registers) {
        this.ledger = ledger;
        this.books = books;
        this.readers = readers;
        this.registers = registers;
    }

    @GET
    @Path("accounts")
    public List<LedgerAccount> accounts(@PathParam("village") String village) {
        return ledger.accounts(readers.booksOf(village));
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
        var cooperative = readers.booksOf(village);
        var days = readers.days(from, to);
        return books.account(cooperative, account, days.from(), days.to(), page, size);
    }

    /** The same, whole, as a file of at most so many lines as its format holds. */
    @GET
    @Path("accounts/{account}/postings")
    @Produces({PaperFormat.XLSX_TYPE + ";qs=0.3", PaperFormat.PDF_TYPE + ";qs=0.2", PaperFormat.CSV_TYPE + ";qs=0.1"})
    public Response postingsFile(
            @PathParam("village") String village,
            @PathParam("account") String account,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("format") @Nullable String asked,
            @Context HttpHeaders headers) {
        var cooperative = readers.booksOf(village);
        var days = readers.days(from, to);
        var format = ReportFile.accepted(headers);
        return ReportFile.of(registers.generalLedger(cooperative, account, days.from(), days.to(), format), format);
    }

    /** The business units that statements and the trial balance can tell of alone. */
    @GET
    @Path("units")
    public List<String> units(@PathParam("village") String village) {
        return books.units(readers.booksOf(village));
    }

    @GET
    @Path("export")
    @Produces(MediaType.TEXT_PLAIN + ";charset=utf-8")
    public String export(@PathParam("village") String village, @QueryParam("format") @Nullable String format) {
        var cooperative = readers.booksOf(village);
        if (!"hledger".equals(format)) throw new NotFound("format", String.valueOf(format));
        return books.hledger(cooperative);
    }
}

package id.balai.books.rest;

import id.balai.books.Books;
import id.balai.books.Statement;
import id.balai.books.StatementLine;
import id.balai.books.Statements;
import id.balai.books.TrialBalanceLine;
import id.balai.books.report.PaperFormat;
import id.balai.books.report.Reports;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** The trial balance and the statements: as lines, or as a file, by what is accepted or by the format asked for. */
@ApplicationScoped
@Path("cooperatives/{village}")
public class ReportsResource {
    private final Books books;
    private final Statements statements;
    private final Reports reports;
    private final Readers readers;

    @Inject
    public ReportsResource(Books books, Statements statements, Reports reports, Readers readers) {
        this.books = books;
        this.statements = statements;
        this.reports = reports;
        this.readers = readers;
    }

    @GET
    @Path("statements/{statement}")
    @Produces(MediaType.APPLICATION_JSON)
    public List<StatementLine> statement(
            @PathParam("village") String village,
            @PathParam("statement") String code,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("unit") @Nullable String unit) {
        var cooperative = readers.booksOf(village);
        var days = readers.days(from, to);
        return statements.of(named(code), cooperative, days.from(), days.to(), unit);
    }

    @GET
    @Path("statements/{statement}")
    @Produces({PaperFormat.XLSX_TYPE + ";qs=0.3", PaperFormat.PDF_TYPE + ";qs=0.2", PaperFormat.CSV_TYPE + ";qs=0.1"})
    public Response statementFile(
            @PathParam("village") String village,
            @PathParam("statement") String code,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("format") @Nullable String format,
            @Context HttpHeaders headers) {
        var cooperative = readers.booksOf(village);
        var days = readers.days(from, to);
        var lines = statements.of(named(code), cooperative, days.from(), days.to(), unit);
        var paper = reports.statement(named(code), cooperative, days.from(), days.to(), unit, lines);
        return ReportFile.of(paper, ReportFile.accepted(headers));
    }

    @GET
    @Path("trial-balance")
    @Produces(MediaType.APPLICATION_JSON)
    public List<TrialBalanceLine> trialBalance(
            @PathParam("village") String village,
            @QueryParam("on") @Nullable String on,
            @QueryParam("closing") @Nullable String closing,
            @QueryParam("unit") @Nullable String unit) {
        return books.trialBalance(readers.booksOf(village), readers.day("on", on), "included".equals(closing), unit);
    }

    @GET
    @Path("trial-balance")
    @Produces({PaperFormat.XLSX_TYPE + ";qs=0.3", PaperFormat.PDF_TYPE + ";qs=0.2", PaperFormat.CSV_TYPE + ";qs=0.1"})
    public Response trialBalanceFile(
            @PathParam("village") String village,
            @QueryParam("on") @Nullable String on,
            @QueryParam("closing") @Nullable String closing,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("format") @Nullable String format,
            @Context HttpHeaders headers) {
        var cooperative = readers.booksOf(village);
        var day = readers.day("on", on);
        var balance = books.comparedTrialBalance(cooperative, day, "included".equals(closing), unit);
        return ReportFile.of(reports.trialBalance(cooperative, day, unit, balance), ReportFile.accepted(headers));
    }

    private static Statement named(String code) {
        return Statement.of(code).orElseThrow(() -> new NotFound("statement", code));
    }
}

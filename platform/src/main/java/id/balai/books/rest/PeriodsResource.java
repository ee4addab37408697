package id.balai.books.rest;

import static id.balai.refusal.MissingField.required;

import id.balai.authorization.rest.Visitors;
import id.balai.identity.CurrentPerson;
import id.balai.ledger.Ledger;
import id.balai.refusal.NoDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Closing and reopening the months of a cooperative's books. */
@ApplicationScoped
@Path("cooperatives/{village}/periods/{month}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeriodsResource {
    private final Ledger ledger;
    private final Visitors visitors;
    private final CurrentPerson current;

    @Inject
    public PeriodsResource(Ledger ledger, Visitors visitors, CurrentPerson current) {
        this.ledger = ledger;
        this.visitors = visitors;
        this.current = current;
    }

    /** Why. */
    public record Reason(@Nullable String why) {}

    /** How the month stands now. */
    public record State(YearMonth month, boolean closed) {}

    @POST
    @Path("closing")
    public State close(
            @PathParam("village") String village, @PathParam("month") String month, @Nullable Reason reason) {
        var person = current.id();
        var why = reason == null || reason.why() == null ? "" : reason.why();
        ledger.closeMonth(person, visitors.cooperativeOf(village), month(month), why);
        return new State(month(month), true);
    }

    @POST
    @Path("reopening")
    public State reopen(
            @PathParam("village") String village, @PathParam("month") String month, @Nullable Reason reason) {
        var person = current.id();
        var cooperative = visitors.cooperativeOf(village);
        var why = required("why", required("why", reason).why());
        ledger.reopenMonth(person, cooperative, month(month), why);
        return new State(month(month), false);
    }

    private static YearMonth month(String month) {
        return YearMonth.from(NoDate.parse("month", month + "-01"));
    }
}

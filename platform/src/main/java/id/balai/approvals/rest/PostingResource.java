package id.balai.approvals.rest;

import static id.balai.refusal.MissingField.required;

import id.balai.approvals.ApprovalRequest;
import id.balai.approvals.Approvals;
import id.balai.approvals.Outcome;
import id.balai.authorization.rest.Visitors;
import id.balai.identity.CurrentPerson;
import id.balai.ledger.Ledger;
import id.balai.ledger.Posted;
import id.balai.web.Languages;
import id.balai.web.RefusalTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Journals sent in: posted under a key, alone or in a batch, reversed, or kept for a second person. */
@ApplicationScoped
@Path("cooperatives/{village}/journals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PostingResource {
    private final Approvals approvals;
    private final Ledger ledger;
    private final Visitors visitors;
    private final CurrentPerson current;

    @Inject
    public PostingResource(Approvals approvals, Ledger ledger, Visitors visitors, CurrentPerson current) {
        this.approvals = approvals;
        this.ledger = ledger;
        this.visitors = visitors;
        this.current = current;
    }

    /** Why a journal is taken back, and for which day. */
    public record ReversalBody(
            @Nullable String why,
            @Nullable String memo,
            @Nullable LocalDate effectiveDate) {
        String reason() {
            return required("why", why == null ? memo : why);
        }
    }

    /** Where a journal stands now. */
    public record Answer(UUID id, long number, boolean replayed) {}

    /** What waits for a second person, with the words for the drafter. */
    public record Waiting(String code, UUID approval, String title, String detail) {
        static Waiting of(ApprovalRequest request, @Nullable String language) {
            var facts = Map.of("amount", request.amount());
            var words = RefusalTexts.describe("WAITING_FOR_APPROVAL", facts, Languages.of(language));
            return new Waiting("PENDING_APPROVAL", request.id(), words.title(), words.detail());
        }
    }

    @POST
    public Response post(
            @PathParam("village") String village,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @Nullable JournalBody body) {
        var cooperative = visitors.cooperativeOf(village);
        var outcome = approvals.submit(
                current.id(), cooperative, key, required("body", body).toNewJournal());
        return answer(village, outcome, language);
    }

    @POST
    @Path("batch")
    public List<BatchBody.Answer> postBatch(
            @PathParam("village") String village,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @Nullable BatchBody body) {
        var cooperative = visitors.cooperativeOf(village);
        var locale = Languages.of(language);
        return ledger
                .postBatch(current.id(), cooperative, required("body", body).toItems())
                .stream()
                .map(answer -> BatchBody.Answer.of(answer, locale))
                .toList();
    }

    @POST
    @Path("{id}/reversal")
    public Response reverse(
            @PathParam("village") String village,
            @PathParam("id") UUID journal,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @Nullable ReversalBody given) {
        var cooperative = visitors.cooperativeOf(village);
        var body = required("body", given);
        var on = required("effectiveDate", body.effectiveDate());
        var outcome = approvals.submitReversal(current.id(), cooperative, key, journal, body.reason(), on);
        return answer(village, outcome, language);
    }

    private static Response answer(String village, Outcome outcome, @Nullable String language) {
        return outcome.inTheBooks()
                .map(posted -> answer(village, posted))
                .orElseGet(() -> Response.accepted(Waiting.of(outcome.waiting().orElseThrow(), language))
                        .build());
    }

    private static Response answer(String village, Posted posted) {
        var answer = new Answer(posted.journal(), posted.number(), posted.replayed());
        var address = URI.create("cooperatives/" + village + "/journals/" + posted.journal());
        return (posted.replayed() ? Response.ok() : Response.created(address))
                .entity(answer)
                .build();
    }
}

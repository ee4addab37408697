package id.balai.approvals;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.database.Retried;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.ledger.IdempotencyMismatch;
import id.balai.ledger.Ledger;
import id.balai.ledger.NewJournal;
import id.balai.ledger.PendingApproval;
import id.balai.ledger.Posted;
import id.balai.refusal.MissingField;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Journals within their drafter's limit go into the books; those above wait here for a second person. */
@ApplicationScoped
@Retried
@Transactional
public class Approvals {
    private final Ledger ledger;
    private final Authority authority;
    private final Tenancy tenancy;
    private final RequestTable requests;
    private final InstantSource clock;

    @Inject
    public Approvals(Ledger ledger, Authority authority, Sql sql, Tenancy tenancy, InstantSource clock) {
        this.ledger = ledger;
        this.authority = authority;
        this.tenancy = tenancy;
        this.requests = new RequestTable(sql);
        this.clock = clock;
    }

    /** Posts a journal where the drafter may, else keeps it; the same key and journal is answered the same. */
    public Outcome submit(UUID drafter, UUID cooperative, String idempotencyKey, NewJournal journal) {
        try {
            return Outcome.of(ledger.post(drafter, cooperative, idempotencyKey, journal));
        } catch (PendingApproval above) {
            return Outcome.of(kept(drafter, cooperative, idempotencyKey, journal, null));
        }
    }

    /** Takes a journal back where the drafter may, else keeps the wish; the same key and wish is answered the same. */
    public Outcome submitReversal(
            UUID drafter, UUID cooperative, String idempotencyKey, UUID journal, String why, LocalDate on) {
        try {
            return Outcome.of(ledger.reverse(drafter, cooperative, idempotencyKey, journal, why, on));
        } catch (PendingApproval above) {
            var mirrored = ledger.mirrored(cooperative, journal, why, on);
            return Outcome.of(kept(drafter, cooperative, idempotencyKey, mirrored, journal));
        }
    }

    private ApprovalRequest kept(
            UUID drafter, UUID cooperative, String key, NewJournal journal, @Nullable UUID reverses) {
        requests.keep(cooperative, UuidCreator.getTimeOrderedEpoch(), key, journal, reverses, drafter, clock.instant());
        var kept = requests.findByKey(cooperative, key).orElseThrow(() -> new NotFound("approval", key));
        if (!kept.journal().equals(journal) || !Objects.equals(kept.reverses(), reverses))
            throw new IdempotencyMismatch(key);
        if (kept.state() == State.REJECTED) throw new RejectedBefore(String.valueOf(kept.why()));
        return kept;
    }

    /** What waits, and what was answered lately. */
    public List<ApprovalRequest> of(UUID person, UUID cooperative) {
        authority.require(person, Action.BOOKS_READ, Resource.of(cooperative));
        tenancy.enter(cooperative);
        return requests.all(cooperative);
    }

    public ApprovalRequest get(UUID person, UUID cooperative, UUID request) {
        authority.require(person, Action.BOOKS_READ, Resource.of(cooperative));
        tenancy.enter(cooperative);
        return requests.find(cooperative, request).orElseThrow(() -> new NotFound("approval", request));
    }

    /** Puts what waits into the books. */
    public Posted approve(UUID approver, UUID cooperative, UUID request) {
        var waiting = waiting(approver, cooperative, request);
        var posted = post(approver, cooperative, waiting);
        requests.approved(cooperative, request, approver, clock.instant(), posted.journal());
        return posted;
    }

    private Posted post(UUID approver, UUID cooperative, ApprovalRequest waiting) {
        var journal = waiting.journal();
        var drafter = waiting.draftedBy();
        var key = waiting.idempotencyKey();
        return waiting.reverses() == null
                ? ledger.postApproved(approver, drafter, cooperative, key, journal)
                : ledger.reverseApproved(
                        approver,
                        drafter,
                        cooperative,
                        key,
                        waiting.reverses(),
                        journal.memo(),
                        journal.effectiveDate());
    }

    /** Sends what waits back, with a reason. */
    public void reject(UUID approver, UUID cooperative, UUID request, String why) {
        if (why.isBlank()) throw new MissingField("why");
        var waiting = waiting(approver, cooperative, request);
        var resource = Resource.of(cooperative).worth(waiting.amount()).handledBy(waiting.draftedBy());
        authority.require(approver, answering(cooperative, waiting), resource);
        requests.rejected(cooperative, request, approver, clock.instant(), why);
    }

    /** Approving what is above a limit, or signing what was drafted without a certificate. */
    private Action answering(UUID cooperative, ApprovalRequest waiting) {
        return authority
                .decide(
                        waiting.draftedBy(),
                        waiting.drafting(),
                        Resource.of(cooperative).worth(waiting.amount()))
                .answeredBy();
    }

    private ApprovalRequest waiting(UUID person, UUID cooperative, UUID id) {
        authority.letIn(person, cooperative);
        var request = requests.find(cooperative, id).orElseThrow(() -> new NotFound("approval", id));
        if (request.state() != State.WAITING) throw new AnsweredAlready(id);
        return request;
    }
}

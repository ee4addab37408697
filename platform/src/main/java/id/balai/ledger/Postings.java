package id.balai.ledger;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Decision;
import id.balai.authorization.NotAuthorised;
import id.balai.authorization.Resource;
import id.balai.authorization.Verdict;
import id.balai.database.Tenancy;
import java.time.LocalDate;
import java.util.UUID;

/** One posting, one transaction: known already, else allowed, else refused, else written. */
final class Postings {
    private final Authority authority;
    private final Tenancy tenancy;
    private final JournalTable journals;
    private final Chart chart;

    Postings(Authority authority, Tenancy tenancy, JournalTable journals, Chart chart) {
        this.authority = authority;
        this.tenancy = tenancy;
        this.journals = journals;
        this.chart = chart;
    }

    Posted post(UUID person, UUID cooperative, String idempotencyKey, NewJournal given) {
        var poster = authority.letIn(person, cooperative);
        var journal = given.toJournal();
        chart.mustBeByHand(journal.kind());
        var worth = Resource.of(cooperative).worth(journal.amount());
        var decision = authority.decideNow(poster, Action.JOURNAL_POST, worth);
        var request = Request.of(idempotencyKey, given);
        return post(Entry.of(cooperative, person, request, journal, Authorisation.of(decision)), decision);
    }

    /** The drafter may still post with somebody else; who had no hand in it approves, or signs as the mentor. */
    Posted postApproved(UUID approver, UUID drafter, UUID cooperative, String idempotencyKey, NewJournal given) {
        var journal = given.toJournal();
        var resource = Resource.of(cooperative).worth(journal.amount());
        authority.letIn(approver, cooperative);
        var drafting = authority.require(drafter, Action.JOURNAL_POST, resource);
        var approval = authority.require(approver, drafting.answeredBy(), resource.handledBy(drafter));
        chart.mustBeByHand(journal.kind());
        var authorisation = Authorisation.of(drafting).approvedBy(approver, approval);
        return journals.post(Entry.of(cooperative, drafter, Request.of(idempotencyKey, given), journal, authorisation));
    }

    Posted reverse(UUID person, UUID cooperative, String idempotencyKey, UUID id, String why, LocalDate on) {
        var poster = authority.letIn(person, cooperative);
        var reversal = journals.get(cooperative, id).reversal(on, why);
        var worth = Resource.of(cooperative).worth(reversal.amount());
        var decision = authority.decideNow(poster, Action.JOURNAL_REVERSE, worth);
        var request = Request.of(idempotencyKey, new Reversal(id, why, on));
        var entry = Entry.of(cooperative, person, request, reversal, Authorisation.of(decision));
        return post(entry.reversing(id), decision);
    }

    /** The drafter may still take it back with somebody else; who had no hand in it approves, or signs as the mentor. */
    Posted reverseApproved(
            UUID approver, UUID drafter, UUID cooperative, String idempotencyKey, UUID id, String why, LocalDate on) {
        authority.letIn(approver, cooperative);
        var reversal = journals.get(cooperative, id).reversal(on, why);
        var resource = Resource.of(cooperative).worth(reversal.amount());
        var drafting = authority.require(drafter, Action.JOURNAL_REVERSE, resource);
        var approval = authority.require(approver, drafting.answeredBy(), resource.handledBy(drafter));
        var authorisation = Authorisation.of(drafting).approvedBy(approver, approval);
        var request = Request.of(idempotencyKey, new Reversal(id, why, on));
        return journals.post(
                Entry.of(cooperative, drafter, request, reversal, authorisation).reversing(id));
    }

    NewJournal mirrored(UUID cooperative, UUID id, String why, LocalDate on) {
        tenancy.enter(cooperative);
        return NewJournal.reading(journals.get(cooperative, id).reversal(on, why));
    }

    private record Reversal(UUID journal, String why, LocalDate on) {}

    /** Who lost the right to post since is still answered what their request made when it came before. */
    private Posted post(Entry entry, Decision decision) {
        if (decision.verdict() == Verdict.ALLOW) return journals.post(entry);
        return journals.posted(entry.cooperative(), entry.request()).orElseGet(() -> postWithAnother(entry, decision));
    }

    /** What a second person must approve is nothing the books would refuse them. */
    private Posted postWithAnother(Entry entry, Decision decision) {
        if (!decision.allowed()) throw new NotAuthorised(decision);
        journals.tryOut(entry);
        throw new PendingApproval(decision);
    }
}

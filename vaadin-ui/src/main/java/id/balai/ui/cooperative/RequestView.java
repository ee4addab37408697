package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.approvals.ApprovalRequest;
import id.balai.approvals.Approvals;
import id.balai.approvals.State;
import id.balai.authorization.Action;
import id.balai.authorization.Decision;
import id.balai.authorization.Guard;
import id.balai.authorization.Resource;
import id.balai.identity.Accounts;
import id.balai.ledger.Ledger;
import id.balai.membership.Cooperative;
import id.balai.membership.Members;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Facts;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Texts;
import id.balai.ui.shell.Ways;
import id.balai.web.RefusalTexts;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A journal above its drafter's limit, laid before a second person. */
@PermitAll
@Route(value = Room.AT + "persetujuan/:approval", layout = Shell.class)
public class RequestView extends Room {
    private final Visits visits;
    private final Approvals approvals;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Members members;

    @Inject
    public RequestView(Visits visits, Approvals approvals, Ledger ledger, Accounts accounts, Members members) {
        super("nav.approvals");
        this.visits = visits;
        this.approvals = approvals;
        this.ledger = ledger;
        this.accounts = accounts;
        this.members = members;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        show(visits.toRead(village), asked(event, "approval"));
    }

    private void show(Cooperative cooperative, UUID id) {
        removeAll();
        var request = approvals.get(visits.visitor(), cooperative.id(), id);
        var journal = request.journal();
        add(
                new PageHead(
                        text("approval.crumb", cooperative.name()), journal.memo(), new StateChip(request.state())),
                facts(cooperative, request),
                original(cooperative, request),
                new DraftedLines(journal, ledger.accounts(cooperative.id()), members.of(cooperative.id())),
                request.state() == State.WAITING ? answer(cooperative, request) : answered(cooperative, request));
    }

    private Div facts(Cooperative cooperative, ApprovalRequest request) {
        var drafter = name(request.draftedBy());
        var facts = new Facts()
                .with(text("approvals.amount"), request.amount().toString())
                .with(text("approvals.by"), drafter)
                .with(text("approvals.at"), Dates.moment(request.draftedAt()))
                .with(text("journal.day"), Dates.day(request.journal().effectiveDate()));
        var why = new Card(new H2(text("approval.why")), new Paragraph(whyAbove(cooperative, request)));
        why.add(new Progress(request.state()));
        var two = new Div(new Card(facts), why);
        two.addClassName("two");
        return two;
    }

    private static Div original(Cooperative cooperative, ApprovalRequest request) {
        var original = new Div();
        if (request.reverses() != null)
            original.add(Ways.plainLink(path(cooperative) + "/buku/" + request.reverses(), text("approval.reverses")));
        return original;
    }

    private String whyAbove(Cooperative cooperative, ApprovalRequest request) {
        var drafting = drafting(cooperative, request);
        if (drafting.answeredBy() == Action.JOURNAL_COSIGN) return text("approval.why.mentor");
        var limit = drafting.of(Guard.LIMIT);
        return limit.passed()
                ? text("approval.why.day")
                : RefusalTexts.describe(limit.code(), limit.facts(), Texts.INDONESIAN)
                        .detail();
    }

    private Decision drafting(Cooperative cooperative, ApprovalRequest request) {
        return visits.decideFor(
                request.draftedBy(),
                request.drafting(),
                Resource.of(cooperative.id()).worth(request.amount()));
    }

    private Component answer(Cooperative cooperative, ApprovalRequest request) {
        var decision = visits.decide(
                drafting(cooperative, request).answeredBy(),
                Resource.of(cooperative.id()).worth(request.amount()).handledBy(request.draftedBy()));
        if (request.draftedBy().equals(visits.visitor()))
            return Notice.info(text("approval.own"), text("approval.own.detail"));
        if (!decision.allowed()) return Notice.info(text("approval.notYours"), text("approval.notYours.detail"));
        return new AnswerCard(name(request.draftedBy()), new AnswerCard.Answers() {
            @Override
            public void approve() {
                approvals.approve(visits.visitor(), cooperative.id(), request.id());
                show(cooperative, request.id());
            }

            @Override
            public void reject(String why) {
                approvals.reject(visits.visitor(), cooperative.id(), request.id(), why);
                show(cooperative, request.id());
            }
        });
    }

    private Notice answered(Cooperative cooperative, ApprovalRequest request) {
        var by = request.answeredBy() == null ? "" : name(request.answeredBy());
        if (request.posted() == null)
            return Notice.refused(
                    text("approval.rejected", by), text("approval.rejected.detail", String.valueOf(request.why())));
        return Notice.done(
                text("approval.approved", by),
                text("approval.approved.detail"),
                Ways.quietLink(path(cooperative) + "/buku/" + request.posted(), text("posted.see")));
    }

    private String name(UUID person) {
        return accounts.names(List.of(person)).getOrDefault(person, "");
    }
}

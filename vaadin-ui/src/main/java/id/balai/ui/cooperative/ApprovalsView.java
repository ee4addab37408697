package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.balai.approvals.ApprovalRequest;
import id.balai.approvals.Approvals;
import id.balai.approvals.State;
import id.balai.identity.Accounts;
import id.balai.membership.Cooperative;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Small;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What waits for a second person, and what was answered lately. */
@PermitAll
@Route(value = Room.AT + "persetujuan", layout = Shell.class)
public class ApprovalsView extends Room {
    private final Visits visits;
    private final Approvals approvals;
    private final Accounts accounts;

    @Inject
    public ApprovalsView(Visits visits, Approvals approvals, Accounts accounts) {
        super("nav.approvals");
        this.visits = visits;
        this.approvals = approvals;
        this.accounts = accounts;
    }

    static String at(Cooperative cooperative, UUID request) {
        return path(cooperative) + "/persetujuan/" + request;
    }

    @Override
    protected void enter(String village, BeforeEnterEvent event) {
        var cooperative = visits.toRead(village);
        var all = approvals.of(visits.visitor(), cooperative.id());
        var waiting =
                all.stream().filter(request -> request.state() == State.WAITING).toList();
        var answered =
                all.stream().filter(request -> request.state() != State.WAITING).toList();
        add(new PageHead(
                text("approvals.crumb", cooperative.name(), Figures.number(waiting.size())), text("nav.approvals")));
        if (waiting.isEmpty()) add(Notice.empty(text("approvals.none"), text("approvals.none.detail")));
        else add(table(cooperative, waiting, "approvals.waiting"));
        if (!answered.isEmpty())
            add(new H2(text("approvals.answered")), table(cooperative, answered, "approvals.answered"));
        add(new Small(text("approvals.why")));
    }

    private DataTable<ApprovalRequest> table(Cooperative cooperative, List<ApprovalRequest> requests, String caption) {
        var names = accounts.names(
                requests.stream().map(ApprovalRequest::draftedBy).distinct().toList());
        return new DataTable<ApprovalRequest>(text(caption))
                .link(
                        text("journal.memo"),
                        request -> request.journal().memo(),
                        request -> at(cooperative, request.id()))
                .words(text("approvals.by"), request -> names.getOrDefault(request.draftedBy(), ""))
                .words(text("approvals.at"), request -> Dates.moment(request.draftedAt()))
                .cell(text("approvals.state"), request -> new StateChip(request.state()))
                .number(
                        text("approvals.amount"),
                        request -> Figures.rupiah(request.amount().amount()))
                .rows(requests);
    }
}

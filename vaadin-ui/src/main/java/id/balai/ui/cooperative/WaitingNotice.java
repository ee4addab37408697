package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import id.balai.approvals.ApprovalRequest;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Ways;

/** The journal waits for a second person: what has happened, what comes next, and that nothing is in the books yet. */
class WaitingNotice extends Div {
    WaitingNotice(JournalDesk desk, ApprovalRequest request, Runnable another) {
        var ways = new Div(
                Ways.main(text("posted.another"), click -> another.run()),
                Ways.quietLink(ApprovalsView.at(desk.cooperative(), request.id()), text("waiting.see")));
        ways.addClassName("row");
        add(Notice.info(
                text("waiting.title"),
                text(
                        "waiting.detail",
                        request.journal().memo(),
                        request.amount().toString()),
                new Progress(request.state()),
                ways));
    }
}

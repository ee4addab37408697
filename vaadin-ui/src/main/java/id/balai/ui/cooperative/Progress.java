package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.balai.approvals.State;
import id.balai.ui.shell.Glyph;

/** The three steps of a journal above the limit, and which of them are behind it. */
class Progress extends OrderedList {
    Progress(State state) {
        addClassName("progress");
        step("progress.drafted", true);
        step(state == State.REJECTED ? "progress.rejected" : "progress.approved", state != State.WAITING);
        step("progress.posted", state == State.APPROVED);
    }

    private void step(String words, boolean done) {
        var mark = new Span();
        mark.addClassName("mark");
        if (done) mark.add(Glyph.TICK.draw());
        var step = new ListItem(mark, new Span(text(words)));
        if (done) step.addClassName("done");
        add(step);
    }
}

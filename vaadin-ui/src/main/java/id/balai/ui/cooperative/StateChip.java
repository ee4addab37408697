package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import id.balai.approvals.State;
import id.balai.ui.shell.Chip;

/** How a request stands, in words and a colour that repeats them. */
class StateChip extends Chip {
    StateChip(State state) {
        super(text("approval", state));
        if (state == State.WAITING) addClassName("info");
        if (state == State.REJECTED) addClassName("neg");
    }
}

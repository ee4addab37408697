package id.balai.ui.cooperative;

import com.vaadin.flow.component.html.UnorderedList;
import id.balai.authorization.Decision;
import id.balai.authorization.Guard;
import java.util.EnumSet;
import java.util.Set;

/** Every guard that has something to say about what somebody may do: met, or missing with its remedy. */
public class GuardList extends UnorderedList {
    private static final Set<Guard> SHOWN_WHEN_PASSED =
            EnumSet.of(Guard.APPOINTMENT, Guard.ACTION_IN_ROLE, Guard.COMPETENCY);

    public GuardList(Decision decision) {
        addClassName("guards");
        decision.guards().stream()
                .filter(result -> !result.passed() || SHOWN_WHEN_PASSED.contains(result.guard()))
                .forEach(result -> add(new GuardLine(result)));
    }
}

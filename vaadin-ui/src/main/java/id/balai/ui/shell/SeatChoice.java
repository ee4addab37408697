package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;

/** For whoever holds several offices: which of them they act in. The choice leads to that cooperative. */
public class SeatChoice extends Select<Seat> {
    public SeatChoice(Seats seats) {
        var held = seats.held();
        setLabel(text("seat.choice"));
        setItems(held);
        setItemLabelGenerator(Seat::words);
        seats.acting()
                .flatMap(acting -> held.stream()
                        .filter(seat ->
                                seat.office().id().equals(acting.office().id()))
                        .findFirst())
                .ifPresent(this::setValue);
        addValueChangeListener(chosen -> {
            seats.take(chosen.getValue());
            UI.getCurrent().getPage().setLocation(chosen.getValue().path());
        });
    }
}

package id.balai.light.player;

import id.balai.assessment.ItemView;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A question as it is put on the screen; its key stays on the server. */
public record Asked(UUID item, int number, String topic, String stem, List<Choice> choices, boolean answered) {
    /** One answer that may be chosen. */
    public record Choice(int index, String text, boolean chosen) {}

    static Asked of(ItemView item, String topic) {
        var choices = IntStream.range(0, item.options().size())
                .mapToObj(i -> new Choice(i, item.options().get(i), i == item.chosen()))
                .toList();
        return new Asked(item.item(), item.number(), topic, item.stem(), choices, item.chosen() >= 0);
    }
}

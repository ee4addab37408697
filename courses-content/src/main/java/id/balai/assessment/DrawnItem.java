package id.balai.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An item in an attempt: where it stands, in which order its options are shown, and what was chosen. */
@Entity
@Table(name = "drawn_item")
public class DrawnItem {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by the mapping alone
    @ManyToOne
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    private int position;

    @Column(name = "item_id")
    @Convert(converter = UuidColumn.class)
    private UUID item;

    private String lesson;

    /** The bank's indexes of the options, in the order they are shown. */
    @Column(name = "option_order")
    private String optionOrder;

    private @Nullable Integer chosen;

    @Column(name = "was_right")
    private @Nullable Boolean wasRight;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway")
    protected DrawnItem() {}

    DrawnItem(Attempt attempt, int position, Item item, List<Integer> order) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.attempt = attempt;
        this.position = position;
        this.item = item.id();
        this.lesson = item.lesson();
        this.optionOrder = order.stream().map(String::valueOf).collect(Collectors.joining());
    }

    /** Takes the answer, given as the index shown. */
    void answer(Item key, int shown, Instant at) {
        if (chosen != null) throw new AlreadyAnswered();
        chosen = original(shown);
        wasRight = chosen == key.answer();
        answeredAt = at;
    }

    boolean alreadySays(int shown) {
        return chosen != null && chosen == original(shown);
    }

    private int original(int shown) {
        if (shown == ItemView.NOT_KNOWN) return shown;
        if (shown < 0 || shown >= optionOrder.length()) throw new NoSuchOption(shown);
        return optionOrder.charAt(shown) - '0';
    }

    boolean isAnswered() {
        return chosen != null;
    }

    boolean isRight() {
        return Boolean.TRUE.equals(wasRight);
    }

    boolean isWrong() {
        return Boolean.FALSE.equals(wasRight);
    }

    /** Which of the attempt it is, counted from one. */
    int number() {
        return position + 1;
    }

    UUID item() {
        return item;
    }

    String lesson() {
        return lesson;
    }

    @Nullable
    String chosenWords(Item words) {
        if (chosen == null) return null;
        return chosen == ItemView.NOT_KNOWN ? "" : words.options().get(chosen);
    }

    ItemView view(Item words, int number, int of) {
        var options = optionOrder
                .chars()
                .mapToObj(index -> words.options().get(index - '0'))
                .toList();
        var shown = chosen == null ? -1 : optionOrder.indexOf('0' + chosen);
        return new ItemView(item, lesson, number, of, words.stem(), options, shown);
    }
}

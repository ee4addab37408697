package id.balai.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.UuidColumn;
import id.balai.refusal.NotFound;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One sitting of one person: the items drawn for it by its own seed, and the answers, each of which stands. */
@Entity
@Table(name = "attempt")
public class Attempt {
    private static final Duration ON_THE_LINE = Duration.ofMinutes(1);

    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "person_id")
    @Convert(converter = UuidColumn.class)
    private UUID person;

    @Column(name = "course_version_id")
    @Convert(converter = UuidColumn.class)
    private UUID courseVersion;

    @Enumerated(EnumType.STRING)
    private Use kind;

    private long seed;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    private @Nullable Boolean passed;

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("position")
    private List<DrawnItem> drawn = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected Attempt() {}

    private Attempt(
            UUID person, UUID courseVersion, Use kind, long seed, List<Item> items, Instant at, @Nullable Instant end) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.courseVersion = courseVersion;
        this.kind = kind;
        this.seed = seed;
        this.startedAt = at;
        this.endsAt = end;
        var random = new Random(seed);
        for (var item : items) drawn.add(new DrawnItem(this, drawn.size(), item, shuffled(item, random)));
    }

    static Attempt placement(UUID person, UUID courseVersion, long seed, List<Item> items, Instant at) {
        return new Attempt(person, courseVersion, Use.PLACEMENT, seed, items, at, null);
    }

    static Attempt exam(UUID person, UUID courseVersion, long seed, List<Item> items, Instant at, Duration time) {
        return new Attempt(person, courseVersion, Use.EXAM, seed, items, at, at.plus(time));
    }

    private static List<Integer> shuffled(Item item, Random random) {
        var order = new ArrayList<>(
                IntStream.range(0, item.options().size()).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    /** Takes an answer, and tells whether it is a new one; the same again changes nothing, even after the end. */
    boolean answer(Item key, int shown, Instant at) {
        if (shown == ItemView.NOT_KNOWN && kind != Use.PLACEMENT) throw new NoSuchOption(shown);
        var asked = drawn(key.id());
        if (asked.alreadySays(shown)) return false;
        if (finished()) throw new AttemptOver();
        if (endsAt != null && overdue(at)) throw new ExamTimeUp(endsAt);
        asked.answer(key, shown, at);
        return true;
    }

    void finish(Instant at) {
        if (finished()) throw new AttemptOver();
        finishedAt = at;
    }

    /** Grades in whole numbers, so that no rounding decides: what was not answered is wrong. */
    void finish(Instant at, int passPercent) {
        finish(at);
        passed = right() * 100 >= passPercent * drawn.size();
    }

    DrawnItem drawn(UUID item) {
        return drawn.stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound("item", item));
    }

    List<DrawnItem> drawn() {
        return drawn;
    }

    int right() {
        return (int) drawn.stream().filter(DrawnItem::isRight).count();
    }

    int answered() {
        return (int) drawn.stream().filter(DrawnItem::isAnswered).count();
    }

    /** How long it took, or may at most be counted to have taken. */
    Duration took() {
        var end = finishedAt == null ? startedAt : finishedAt;
        return Duration.between(startedAt, endsAt != null && end.isAfter(endsAt) ? endsAt : end);
    }

    /** By which the same draw and the same order can be made again. */
    long seed() {
        return seed;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public UUID courseVersion() {
        return courseVersion;
    }

    public Use kind() {
        return kind;
    }

    public boolean finished() {
        return finishedAt != null;
    }

    public boolean passed() {
        return Boolean.TRUE.equals(passed);
    }

    /** Whether its time is up, though nobody has finished it; an answer in time may take a while on a thin line. */
    public boolean overdue(Instant now) {
        return !finished() && endsAt != null && now.isAfter(endsAt.plus(ON_THE_LINE));
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** When its time is up; absent for a placement, which takes the time it takes. */
    public @Nullable Instant endsAt() {
        return endsAt;
    }
}

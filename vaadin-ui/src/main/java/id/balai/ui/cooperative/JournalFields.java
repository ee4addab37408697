package id.balai.ui.cooperative;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.balai.drafts.Sketch;
import id.balai.drafts.SketchLine;
import id.balai.ledger.JournalKind;
import id.balai.ledger.NewJournal;
import id.balai.ledger.NewLine;
import id.balai.ui.shell.DayField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When it happened, what it was, and of which kind: what a journal says before its lines. */
class JournalFields extends Div {
    private static final int LONGEST_MEMO = 500;
    private static final int PAUSE_MILLIS = 600;

    private final JournalDesk desk;
    private final DayField day = new DayField(text("journal.day"));
    private final TextField memo = new TextField(text("journal.memo"));
    private final Select<JournalKind> kind = new Select<>();

    JournalFields(JournalDesk desk, Runnable changed) {
        this.desk = desk;
        addClassName("fields");
        day.setMax(desk.today());
        day.addValueChangeListener(change -> changed.run());
        memo.setMaxLength(LONGEST_MEMO);
        memo.setRequiredIndicatorVisible(true);
        memo.setValueChangeMode(ValueChangeMode.LAZY);
        memo.setValueChangeTimeout(PAUSE_MILLIS);
        memo.addValueChangeListener(change -> changed.run());
        kind.setLabel(text("journal.kind"));
        kind.setItems(desk.kinds());
        kind.setItemLabelGenerator(JournalKind::name);
        add(day, memo, kind);
        clear();
    }

    void clear() {
        day.setValue(desk.today());
        memo.clear();
    }

    /** A free journal says its kind, the others have it from their event. */
    void choose(JournalTemplate template, @Nullable String code) {
        kind.setVisible(template.kind() == null);
        kind.setValue(desk.kinds().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null));
    }

    void restore(Sketch sketch) {
        day.setValue(sketch.day());
        memo.setValue(sketch.memo());
        choose(JournalTemplate.of(sketch.kind()), sketch.kind());
    }

    Sketch sketch(List<SketchLine> lines) {
        var code = kind.getValue() == null ? null : kind.getValue().code();
        return new Sketch(day.getValue(), code, memo.getValue().strip(), lines);
    }

    NewJournal journal(List<NewLine> lines) {
        return new NewJournal(
                day.getValue(),
                Objects.requireNonNull(kind.getValue()).code(),
                memo.getValue().strip(),
                null,
                lines);
    }

    /** The first field that still lacks something, with the words that ask for it. */
    Optional<Lack> lack() {
        if (memo.getValue().isBlank()) return Optional.of(new Lack("journal.memo.missing", memo));
        if (day.getValue() == null) return Optional.of(new Lack("journal.day.missing", day));
        if (kind.getValue() == null) return Optional.of(new Lack("journal.kind.missing", kind));
        return Optional.empty();
    }

    /** Nothing written at all. */
    Lack emptiness() {
        return new Lack("draft.nothing", memo);
    }

    /** What is missing, and where. */
    record Lack(String words, Component at) {}
}

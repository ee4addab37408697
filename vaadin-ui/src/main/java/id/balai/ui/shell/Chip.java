package id.balai.ui.shell;

import com.vaadin.flow.component.html.Span;

/** A short state in words; its colour only repeats them. */
public class Chip extends Span {
    public Chip(String words) {
        super(words);
        addClassName("chip");
    }

    public static Chip gold(String words) {
        return new Chip(words).in("gold");
    }

    public static Chip refused(String words) {
        return new Chip(words).in("neg");
    }

    public static Chip info(String words) {
        return new Chip(words).in("info");
    }

    private Chip in(String tone) {
        addClassName(tone);
        return this;
    }
}

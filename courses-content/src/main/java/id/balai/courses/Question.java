package id.balai.courses;

import java.util.List;

/** The practice question that ends a step; exactly one of its options is right. */
public record Question(String stem, List<Option> options) {
    public Question {
        options = List.copyOf(options);
    }

    public boolean rightAt(int chosen) {
        return options.get(chosen).right();
    }
}

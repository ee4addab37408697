package id.balai.assessment;

import java.util.HashSet;
import java.util.List;

/**
 * An item as its author hands it in.
 *
 * @param difficulty where on the scale of ability half of the learners are right (the b of the 2PL model)
 * @param discrimination how sharply it tells them apart (the a of the 2PL model)
 * @param answer index of the right option
 */
public record NewItem(
        String code,
        String lesson,
        Use use,
        double difficulty,
        double discrimination,
        String stem,
        List<String> options,
        int answer,
        String explanation) {
    private static final double SCALE = 4;

    public NewItem {
        options = List.copyOf(options);
        var fits = !code.isBlank()
                && !stem.isBlank()
                && !explanation.isBlank()
                && options.size() >= 2
                && options.size() <= 6
                && new HashSet<>(options).size() == options.size()
                && answer >= 0
                && answer < options.size()
                && Math.abs(difficulty) <= SCALE
                && discrimination > 0
                && discrimination <= SCALE;
        if (!fits) throw new ItemInvalid(code);
    }
}

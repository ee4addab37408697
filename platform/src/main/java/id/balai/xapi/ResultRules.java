package id.balai.xapi;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Data 2.4.5: what came of it. */
final class ResultRules {
    private ResultRules() {}

    static void check(Place result) {
        result.objectOf(Set.of("score", "success", "completion", "response", "duration", "extensions"));
        result.where("score", ResultRules::score);
        result.where("success", Place::bool);
        result.where("completion", Place::bool);
        result.where("response", Place::text);
        result.where("duration", duration -> duration.format(Format.DURATION, Rule.DURATION));
        result.where("extensions", Place::extensions);
    }

    private static void score(Place score) {
        score.objectOf(Set.of("scaled", "raw", "min", "max"));
        var scaled = number(score, "scaled");
        var raw = number(score, "raw");
        var min = number(score, "min");
        var max = number(score, "max");
        score.require(ordered(Optional.of(BigDecimal.ONE.negate()), scaled), Rule.SCALED);
        score.require(ordered(scaled, Optional.of(BigDecimal.ONE)), Rule.SCALED);
        score.require(ordered(min, max) && !(min.isPresent() && same(min, max)), Rule.MIN_BELOW_MAX);
        score.require(ordered(min, raw) && ordered(raw, max), Rule.RAW_IN_RANGE);
    }

    private static Optional<BigDecimal> number(Place score, String name) {
        return score.find(name).map(number -> {
            number.require(number.node().isNumber(), Rule.NUMBER);
            return number.node().decimalValue();
        });
    }

    /** Whether the first is not above the second, as far as both are given. */
    private static boolean ordered(Optional<BigDecimal> first, Optional<BigDecimal> second) {
        return first.isEmpty() || second.isEmpty() || first.get().compareTo(second.get()) <= 0;
    }

    private static boolean same(Optional<BigDecimal> first, Optional<BigDecimal> second) {
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) == 0;
    }
}

package id.balai.ui.oversight;

import static id.balai.ui.shell.Texts.text;

import id.balai.books.CooperativeFigures;
import id.balai.books.CooperativeFigures.Line;
import id.balai.region.Zones;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A cooperative that needs help, and why, the gravest first. */
record Concern(Line cooperative, String why, int gravity) {
    private static final int DAYS_AHEAD = 30;
    private static final int DAYS_FRESH = 30;
    private static final int REVERSALS_OF_A_HUNDRED = 5;

    static List<Concern> in(CooperativeFigures figures) {
        return figures.cooperatives().stream()
                .flatMap(line -> of(line, figures.on()))
                .sorted((one, other) -> Integer.compare(other.gravity(), one.gravity()))
                .toList();
    }

    private static Stream<Concern> of(Line line, LocalDate today) {
        var until = line.certifiedUntil();
        if (!line.certifiedTreasurer() || until == null)
            return Stream.of(new Concern(line, text("concern.uncertified"), 4));
        if (!until.isAfter(today.plusDays(DAYS_AHEAD)))
            return Stream.of(new Concern(line, text("concern.expiring", Dates.day(until)), 3));
        if (line.journals() == 0) return Stream.of(new Concern(line, text("concern.empty"), 2));
        if (!fresh(line, today)) return Stream.of(new Concern(line, text("concern.stale", DAYS_FRESH), 2));
        if (line.reversals() * 100 > line.journals() * REVERSALS_OF_A_HUNDRED)
            return Stream.of(new Concern(line, text("concern.reversals", Figures.number(line.reversals())), 1));
        return Stream.empty();
    }

    static boolean fresh(Line line, LocalDate today) {
        var last = line.lastRecordedAt();
        return last != null && !LocalDate.ofInstant(last, Zones.WIB).isBefore(today.minusDays(DAYS_FRESH));
    }

    static boolean expiring(Line line, LocalDate today) {
        var until = line.certifiedUntil();
        return until != null && !until.isAfter(today.plusDays(DAYS_AHEAD));
    }
}

package id.balai.ui.oversight;

import id.balai.books.CooperativeFigures;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many cooperatives of a province have a certified treasurer. */
record ProvinceFigures(String code, long cooperatives, long certified) {
    static Map<String, ProvinceFigures> of(CooperativeFigures figures) {
        return figures.cooperatives().stream()
                .collect(Collectors.groupingBy(
                        line -> line.villageCode().substring(0, 2),
                        Collectors.collectingAndThen(Collectors.toList(), ProvinceFigures::sum)));
    }

    private static ProvinceFigures sum(List<CooperativeFigures.Line> lines) {
        return new ProvinceFigures(
                lines.get(0).villageCode().substring(0, 2),
                lines.size(),
                lines.stream()
                        .filter(CooperativeFigures.Line::certifiedTreasurer)
                        .count());
    }

    long percent() {
        return cooperatives == 0 ? 0 : certified * 100 / cooperatives;
    }
}

package id.balai.app;

import id.balai.region.Region;
import id.balai.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/** Loads the published region names once (idn-area-data, ODbL, after Kepmendagri), in one statement for each level. */
@ApplicationScoped
public class RegionData {
    private static final List<String> LEVELS = List.of("provinces", "regencies", "districts", "villages");
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Regions regions;

    @Inject
    public RegionData(Regions regions) {
        this.regions = regions;
    }

    void loadOnce() {
        if (regions.loaded()) return;
        var all = new ArrayList<Region>();
        for (var level : LEVELS) all.addAll(read(level));
        regions.load(all);
    }

    private static List<Region> read(String level) {
        var file = Objects.requireNonNull(RegionData.class.getResourceAsStream("/regions/" + level + ".csv"), level);
        try (var records = FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return records.stream()
                    .map(row -> new Region(row.get("code"), row.get("name")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

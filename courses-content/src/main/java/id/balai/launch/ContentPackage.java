package id.balai.launch;

import id.balai.refusal.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A package that was taken in: what it is made of. */
public record ContentPackage(UUID id, Standard standard, ContentPart whole) {
    public String title() {
        return whole.title();
    }

    /** In the package's own order. */
    public List<ContentUnit> units() {
        return whole.allUnits()
                .sorted(Comparator.comparingInt(ContentUnit::number))
                .toList();
    }

    public ContentUnit unit(UUID unit) {
        return whole.allUnits()
                .filter(each -> each.id().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound("unit", unit));
    }
}

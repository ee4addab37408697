package id.balai.launch;

import id.balai.records.Statements;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A block of a package, or the whole of it: what is satisfied when everything in it is. */
public record ContentPart(UUID id, String publisherId, String title, List<ContentPart> parts, List<ContentUnit> units) {
    public ContentPart {
        parts = List.copyOf(parts);
        units = List.copyOf(units);
    }

    String activity() {
        return Statements.HOME + "/paket/" + id;
    }

    Stream<ContentUnit> allUnits() {
        return Stream.concat(units.stream(), parts.stream().flatMap(ContentPart::allUnits));
    }

    /** Innermost first, so that a course is satisfied after its blocks. */
    Stream<ContentPart> allParts() {
        return Stream.concat(parts.stream().flatMap(ContentPart::allParts), Stream.of(this));
    }
}

package id.balai.launch;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A package that cannot be taken in, and the place at fault. */
public final class PackageProblem extends Refusal {
    /** What sort of fault it is. */
    public enum Fault {
        NOT_ZIP,
        TOO_LARGE,
        TOO_MANY_FILES,
        BOMB,
        PATH,
        NO_MANIFEST,
        XML,
        ID,
        DUPLICATE,
        OBJECTIVE,
        URL,
        URL_ELSEWHERE,
        URL_PARAMETER,
        FILE_MISSING,
        SCORM_VERSION,
        NO_UNIT,
        TOO_MANY_UNITS
    }

    private final Fault fault;

    PackageProblem(Fault fault, Object place) {
        super(
                fault == Fault.TOO_LARGE ? Kind.TOO_LARGE : Kind.INVALID,
                "PACKAGE_" + fault,
                Map.of("place", shortened(String.valueOf(place))));
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    static void unless(boolean holds, Fault fault, Object place) {
        if (!holds) throw new PackageProblem(fault, place);
    }

    private static String shortened(String place) {
        return place.length() > 200 ? place.substring(0, 200) + "…" : place;
    }
}

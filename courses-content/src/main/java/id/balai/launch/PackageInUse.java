package id.balai.launch;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A package is taken away only while no course and nobody's results speak of it. */
public final class PackageInUse extends Refusal {
    private PackageInUse(String code, Map<String, Object> facts) {
        super(Kind.CONFLICT, code, facts);
    }

    static PackageInUse by(String title, String course) {
        return new PackageInUse("PACKAGE_TAUGHT", Map.of("package", title, "course", course));
    }

    static PackageInUse begun(String title) {
        return new PackageInUse("PACKAGE_BEGUN", Map.of("package", title));
    }
}

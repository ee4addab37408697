package id.balai.launch;

import id.balai.refusal.Refusal;
import java.util.Map;

/** A package is taken away by who brought it in, or by an administrator. */
public final class PackageOfAnother extends Refusal {
    PackageOfAnother(String title) {
        super(Kind.FORBIDDEN, "PACKAGE_OF_ANOTHER", Map.of("package", title));
    }
}

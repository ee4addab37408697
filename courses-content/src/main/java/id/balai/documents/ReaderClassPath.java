package id.balai.documents;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the child finds its classes: the libraries of the deployed application, or else what this JVM was started with. */
final class ReaderClassPath {
    private ReaderClassPath() {}

    static String find() {
        var source = ReaderClassPath.class.getProtectionDomain().getCodeSource();
        if (source == null) return System.getProperty("java.class.path");
        try {
            var libraries = Path.of(source.getLocation().toURI()).getParent();
            return libraries != null && libraries.endsWith("WEB-INF/lib")
                    ? libraries.resolve("*").toString()
                    : System.getProperty("java.class.path");
        } catch (URISyntaxException | IllegalArgumentException elsewhere) {
            return System.getProperty("java.class.path");
        }
    }
}

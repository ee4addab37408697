package id.balai.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder balai.jar lies in, with the server, the WAR, the migrations and the search engine beside it. */
record Distribution(Path folder) {
    static Distribution found() {
        try {
            var jar = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Distribution(jar.resolveSibling("").toAbsolutePath());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Path war() {
        return present("balai.war");
    }

    Path migrations() {
        return present("lib/migrations.jar");
    }

    Path engine() {
        return present("engine");
    }

    private Path present(String name) {
        var path = folder.resolve(name);
        if (!Files.exists(path)) throw new CannotStart("distribution", name);
        return path;
    }
}

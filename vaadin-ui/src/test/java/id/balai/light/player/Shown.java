package id.balai.light.player;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.balai.light.site.Assets;
import id.balai.light.site.Frame;
import id.balai.light.site.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages as a reader gets them, kept in target/light-pages so that somebody can look at them. */
public final class Shown {
    public static final Frame INDONESIAN = frame(Words.INDONESIAN, "reader");
    public static final Frame ENGLISH = frame(Words.ENGLISH, "reader");
    public static final Frame STRANGER = frame(Words.INDONESIAN, "");

    private static final List<Path> FILES =
            List.of(Path.of("src/main/webapp/l"), Path.of("src/main/npm/node_modules/hls.js/dist"));
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Shown.class.getClassLoader(), "id.balai.light.templates");

    private Shown() {}

    public static String page(String name, Frame frame, String template, @Nullable Object page) {
        var output = new StringOutput();
        ENGINE.render(template + ".jte", page == null ? Map.of("f", frame) : Map.of("f", frame, "page", page), output);
        keep(name, output.toString());
        return output.toString();
    }

    /** The one style sheet every page loads. */
    public static byte[] sheet() {
        return assets().find("look.css").orElseThrow().plain();
    }

    private static Frame frame(Words words, String reader) {
        return new Frame(words, assets(), "token", reader);
    }

    static Assets assets() {
        return new Assets(Shown::open);
    }

    private static java.io.@Nullable InputStream open(String file) {
        var found = Stream.of(file, file.replace("vendor/", ""))
                .flatMap(name -> FILES.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isRegularFile)
                .findFirst();
        try {
            return found.isPresent() ? Files.newInputStream(found.get()) : null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void keep(String name, String html) {
        try {
            Files.createDirectories(Path.of("target/light-pages"));
            Files.writeString(Path.of("target/light-pages", name + ".html"), html);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

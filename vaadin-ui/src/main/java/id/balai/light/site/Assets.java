package id.balai.light.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The static files under /l, read once; each has an address that changes when its bytes change. */
@ApplicationScoped
public class Assets {
    /** One request less on a thin link: the tokens and the sheet that reads them travel together. */
    private static final Map<String, String[]> BUNDLES = Map.of("look.css", new String[] {"tokens.css", "light.css"});

    private final Function<String, @Nullable InputStream> files;
    private final Map<String, Optional<Asset>> known = new ConcurrentHashMap<>();

    @Inject
    public Assets(ServletContext context) {
        this(file -> context.getResourceAsStream("/l/" + file));
    }

    public Assets(Function<String, @Nullable InputStream> files) {
        this.files = files;
    }

    public String address(String file) {
        return "/l/" + file + "?v="
                + find(file)
                        .orElseThrow(() -> new IllegalStateException("no /l/" + file))
                        .hash();
    }

    public Optional<Asset> find(String file) {
        var asset = known.get(file);
        if (asset != null) return asset;
        var read = read(file);
        if (read.isPresent()) known.put(file, read);
        return read;
    }

    private Optional<Asset> read(String file) {
        var bytes = new ByteArrayOutputStream();
        for (var part : BUNDLES.getOrDefault(file, new String[] {file}))
            try (var in = files.apply(part)) {
                if (in == null) return Optional.empty();
                in.transferTo(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        return Optional.of(Asset.of(file, bytes.toByteArray()));
    }
}

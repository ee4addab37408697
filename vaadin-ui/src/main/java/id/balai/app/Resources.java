package id.balai.app;

import id.balai.web.BrokenMapper;
import id.balai.web.JsonFailureMapper;
import id.balai.web.JsonProvider;
import id.balai.web.RefusalMapper;
import id.balai.web.UnansweredMapper;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The resources and providers of the house as CDI found them, so that no list has to be kept by hand. */
final class Resources {
    private static final Set<Class<?>> EVERYWHERE = Set.of(
            RefusalMapper.class,
            JsonFailureMapper.class,
            UnansweredMapper.class,
            BrokenMapper.class,
            JsonProvider.class);

    /**
     * Payara would read and write JSON by JSON-B, MOXy or a Jackson of its own, and describe the house in WADL; none is
     * wanted. Naming a feature of JSON that is none of its own keeps its Jackson out.
     */
    static final Map<String, Object> SETTINGS = Map.of(
            "jersey.config.jsonFeature", JsonProvider.class.getName(),
            "jersey.config.server.jsonFeature", JsonProvider.class.getName(),
            "jersey.config.server.disableJsonBinding", true,
            "jersey.config.server.disableMoxyJson", true,
            "jersey.config.server.wadl.disableWadl", true);

    private Resources() {}

    static Set<Class<?>> where(Predicate<String> className) {
        Stream<Class<?>> found = CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass);
        return Stream.concat(
                        EVERYWHERE.stream(),
                        found.filter(type -> type.getName().startsWith("id.balai."))
                                .filter(type -> type.isAnnotationPresent(Path.class)
                                        || type.isAnnotationPresent(Provider.class))
                                .filter(type -> className.test(type.getName()) && !type.isInterface()))
                .collect(Collectors.toUnmodifiableSet());
    }
}

package id.balai.app;

import id.balai.web.JsonFailureMapper;
import id.balai.web.JsonProvider;
import id.balai.web.RefusalMapper;
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
    private static final Set<Class<?>> EVERYWHERE =
            Set.of(RefusalMapper.class, JsonFailureMapper.class, JsonProvider.class);

    /** Payara would read and write JSON by JSON-B or MOXy, and describe the house in WADL; none is wanted. */
    static final Map<String, Object> SETTINGS = Map.of(
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

package org.elasticsearch.plugins;

import java.util.List;
import java.util.ServiceLoader;
import org.elasticsearch.Build;
import org.elasticsearch.action.admin.cluster.node.info.PluginsAndModules;
import org.elasticsearch.env.Environment;

/** Hands the node the plugins it was given, with no bundle directory behind them. */
public final class ClassPathPlugins extends PluginsService {
    private final List<LoadedPlugin> loaded;

    public ClassPathPlugins(Environment environment, PluginsLoader loader, List<Plugin> plugins) {
        super(environment.settings(), environment.configDir(), loader);
        this.loaded = plugins.stream().map(ClassPathPlugins::loaded).toList();
    }

    private static LoadedPlugin loaded(Plugin plugin) {
        var type = plugin.getClass();
        var version = Build.current().version();
        var java = System.getProperty("java.specification.version");
        return new LoadedPlugin(
                new PluginDescriptor(
                        type.getName(),
                        "on the class path",
                        version,
                        version,
                        java,
                        type.getName(),
                        "",
                        List.of(),
                        false,
                        false,
                        false,
                        false),
                plugin,
                type.getClassLoader());
    }

    @Override
    protected List<LoadedPlugin> plugins() {
        return loaded;
    }

    /** Once for the whole class path; the inherited way would find each provider again for every plugin. */
    @Override
    public <T> List<? extends T> loadServiceProviders(Class<T> service) {
        return ServiceLoader.load(service).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Override
    public PluginsAndModules info() {
        return new PluginsAndModules(List.of(), List.of());
    }
}

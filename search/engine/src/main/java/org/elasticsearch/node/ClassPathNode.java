package org.elasticsearch.node;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.plugins.ClassPathPlugins;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;

/** A node whose plugins come from the class path instead of a plugins directory. */
public final class ClassPathNode extends Node {
    private static final boolean MODULES = false;
    private static final boolean FORBID_PRIVATE_INDEX_SETTINGS = true;

    public ClassPathNode(Environment environment, List<Plugin> plugins) {
        super(NodeConstruction.prepareConstruction(
                environment,
                PluginsLoader.createPluginsLoader(Set.of(), Set.of(), Map.of(), MODULES),
                new ClassPathServices(plugins),
                FORBID_PRIVATE_INDEX_SETTINGS));
    }

    /** The port on which the started node answers HTTP. */
    public int httpPort() {
        return injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .getPort();
    }

    private static final class ClassPathServices extends NodeServiceProvider {
        private final List<Plugin> plugins;

        ClassPathServices(List<Plugin> plugins) {
            this.plugins = plugins;
        }

        @Override
        PluginsService newPluginService(Environment environment, PluginsLoader loader) {
            return new ClassPathPlugins(environment, loader, plugins);
        }
    }
}

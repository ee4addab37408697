package id.balai.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Our JSON interface: every resource of the house but the record store's. */
@ApplicationPath("api")
public class Api extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Resources.where(name -> !name.startsWith("id.balai.records."));
    }

    @Override
    public Map<String, Object> getProperties() {
        return Resources.SETTINGS;
    }
}

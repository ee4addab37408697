package id.balai.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The Learning Record Store's interface, whose shape the xAPI specification sets. */
@ApplicationPath("xapi")
public class Xapi extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Resources.where(name -> name.startsWith("id.balai.records."));
    }

    @Override
    public Map<String, Object> getProperties() {
        return Resources.SETTINGS;
    }
}

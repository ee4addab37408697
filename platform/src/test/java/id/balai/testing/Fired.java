package id.balai.testing;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The events of one kind that a facade fired. */
public final class Fired<T> {
    private final List<T> events = new CopyOnWriteArrayList<>();

    public List<T> events() {
        return List.copyOf(events);
    }

    /** What a facade takes to fire them. */
    @SuppressWarnings("unchecked")
    public Event<T> event() {
        return (Event<T>) Proxy.newProxyInstance(
                Fired.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    if (!method.getName().equals("fire"))
                        throw new IllegalStateException("a facade only fires: " + method.getName());
                    events.add((T) arguments[0]);
                    return null;
                });
    }
}

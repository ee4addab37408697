package id.balai.app;

import id.balai.search.IndexKeeper;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/**
 * What a start does before the doors open, what begins with the first who comes in, and what is put away when they close.
 * Work on threads of its own waits for that first request, the launcher's own: when a start ends, the server closes every
 * jar for a moment, and a thread that loads a class just then loses it for good.
 */
@WebListener
public class Opening implements ServletContextListener, ServletRequestListener {
    private final FirstDay firstDay;
    private final Background background;
    private final IndexKeeper index;
    private volatile boolean working;

    @Inject
    public Opening(FirstDay firstDay, Background background, IndexKeeper index) {
        this.firstDay = firstDay;
        this.background = background;
        this.index = index;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        firstDay.prepare();
        System.setProperty("balai.opened", "true"); // what the launcher waits for: the server hides a failed start
    }

    @Override
    public void requestInitialized(ServletRequestEvent first) {
        if (!working) begin();
    }

    private synchronized void begin() {
        if (working) return;
        background.begin();
        index.bringUpToDate();
        working = true;
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        background.end();
    }
}

package id.balai.app;

import id.balai.search.IndexKeeper;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** What a start does before the doors open, and what is put away when they close. */
@WebListener
public class Opening implements ServletContextListener {
    private final FirstDay firstDay;
    private final Background background;
    private final IndexKeeper index;

    @Inject
    public Opening(FirstDay firstDay, Background background, IndexKeeper index) {
        this.firstDay = firstDay;
        this.background = background;
        this.index = index;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        firstDay.prepare();
        background.begin();
        index.bringUpToDate();
        System.setProperty("balai.opened", "true"); // what the launcher waits for: the server hides a failed start
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        background.end();
    }
}

package id.balai.app;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** What a start does before the doors open, and what is put away when they close. */
@WebListener
public class Opening implements ServletContextListener {
    private final FirstDay firstDay;
    private final Background background;

    @Inject
    public Opening(FirstDay firstDay, Background background) {
        this.firstDay = firstDay;
        this.background = background;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        firstDay.prepare();
        background.begin();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        background.end();
    }
}

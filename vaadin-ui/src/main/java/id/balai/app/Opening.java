package id.balai.app;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** What a start does before the doors open, and what is put away when they close. */
@WebListener
public class Opening implements ServletContextListener {
    private final FirstDay firstDay;

    @Inject
    public Opening(FirstDay firstDay) {
        this.firstDay = firstDay;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        firstDay.prepare();
    }
}

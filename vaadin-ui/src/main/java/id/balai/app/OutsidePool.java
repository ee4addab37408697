package id.balai.app;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Connections outside the server's transactions: for the work behind the pages, and for the single looks that every page
 * takes. The server's own pool compares data sources by reflection with each loan, a tenth of a page's work.
 */
@ApplicationScoped
public class OutsidePool {
    private static final int MOST = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HikariDataSource pool = new HikariDataSource();

    @Inject
    public OutsidePool(
            @ConfigProperty(name = "balai.db.url") String url,
            @ConfigProperty(name = "balai.db.password") String password) {
        pool.setJdbcUrl(url);
        pool.setUsername("balai_app");
        pool.setPassword(password);
        pool.setPoolName("outside");
        pool.setMaximumPoolSize(MOST);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE.toMillis());
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    DataSource source() {
        return pool;
    }

    @PreDestroy
    void close() {
        pool.close();
    }
}

package id.balai.app;

import id.balai.database.Connections;
import id.balai.database.InTransaction;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;

/** The connection of the running transaction; where none runs, one for a single statement. */
@ApplicationScoped
class ServerConnections implements Connections {
    private final InTransaction inside;
    private final OutsidePool outside;

    @Resource
    @SuppressWarnings("NullAway.Init") // the container sets it
    private TransactionSynchronizationRegistry transactions;

    @Inject
    ServerConnections(EntityManager entities, OutsidePool outside) {
        this.inside = new InTransaction(entities);
        this.outside = outside;
    }

    @Override
    public <T> T lend(Use<T> use) throws SQLException {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) return inside.lend(use);
        try (var connection = outside.connection()) {
            return use.with(connection);
        }
    }
}

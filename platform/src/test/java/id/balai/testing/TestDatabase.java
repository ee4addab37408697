package id.balai.testing;

import id.balai.database.InTransaction;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * A database of its own for a test, migrated as in production and used as {@code balai_app}. Each call of {@link #in} is
 * one transaction; build facades by hand on {@link #entities()}, {@link #sql()} and {@link #tenancy()}.
 */
public final class TestDatabase implements AutoCloseable {
    private final String name;
    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final OutsideConnections outside;

    private TestDatabase(String name, Class<?>... managed) {
        this.name = name;
        this.factory = TestUnit.factory(TestServer.url(name), managed);
        this.entities = CurrentEntities.proxy();
        this.outside = new OutsideConnections(url());
    }

    public static TestDatabase with(Class<?>... managed) {
        return new TestDatabase(TestServer.newDatabase(), managed);
    }

    /** An entity manager that follows the calling thread's transaction, as the container's does. */
    public EntityManager entities() {
        return entities;
    }

    public Sql sql() {
        return new Sql(new InTransaction(entities));
    }

    /** For what is done outside transactions: each thread has a connection on which every statement is one of its own. */
    public Sql outside() {
        return new Sql(outside);
    }

    public Tenancy tenancy() {
        return new Tenancy(sql());
    }

    public <T> T in(Supplier<T> work) {
        return CurrentEntities.inTransaction(factory, work);
    }

    public void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    /** From here on a commit waits for the disk, as in the house. */
    public void durable() {
        TestServer.makeDurable();
    }

    /** The planner knows how long the tables are, as it does after a night in the house. */
    public void analyzed() {
        try (var owner = DriverManager.getConnection(ownerUrl());
                var statement = owner.createStatement()) {
            statement.execute("vacuum analyze");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Something done with raw JDBC as {@code balai_app}, outside any facade. */
    public String url() {
        return TestServer.url(name);
    }

    /** The same as the owner of the tables, for tests that break a rule on purpose. */
    public String ownerUrl() {
        return TestServer.ownerUrl(name);
    }

    @Override
    public void close() {
        outside.close();
        factory.close();
    }
}

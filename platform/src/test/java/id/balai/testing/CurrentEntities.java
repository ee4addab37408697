package id.balai.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** The entity manager of the calling thread's transaction; one call is one transaction, a nested call joins it. */
final class CurrentEntities {
    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

    private CurrentEntities() {}

    static EntityManager proxy() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                    var current = CURRENT.get();
                    if (current == null) throw new IllegalStateException("no transaction: call inside TestDatabase.in");
                    try {
                        return method.invoke(current, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    static <T> T inTransaction(EntityManagerFactory factory, Supplier<T> work) {
        if (CURRENT.get() != null) return work.get();
        var entities = factory.createEntityManager();
        CURRENT.set(entities);
        try {
            entities.getTransaction().begin();
            var result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            CURRENT.remove();
            if (entities.getTransaction().isActive()) entities.getTransaction().rollback();
            entities.close();
        }
    }
}

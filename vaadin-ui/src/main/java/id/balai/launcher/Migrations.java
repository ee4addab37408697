package id.balai.launcher;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to the shape this version needs, as the owner of its tables. */
final class Migrations {
    private Migrations() {}

    static int run(Database database) {
        try {
            return Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database.url(), "balai_owner", database.ownerPassword())
                    .locations("classpath:db/migration")
                    .connectRetries(10)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failure) {
            throw new CannotStart("migrate", failure.getMessage());
        }
    }
}

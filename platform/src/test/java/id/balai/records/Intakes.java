package id.balai.records;

import id.balai.testing.TestDatabase;
import java.util.List;
import java.util.UUID;

/** The way in on a test's database; what needs more goes into a transaction there, as the container sees to in the house. */
final class Intakes {
    private Intakes() {}

    static Intake of(TestDatabase database) {
        return new Intake(database.outside(), new Records(database.sql()) {
            @Override
            public List<UUID> receive(Delivery delivery, Source source) {
                return database.in(() -> super.receive(delivery, source));
            }
        });
    }
}

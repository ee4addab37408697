package id.balai.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.testing.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordsTest {
    private static final UUID PERSON = UuidCreator.getTimeOrderedEpoch();
    private static final Activity LESSON =
            Activity.at("kursus/x/pelajaran/y", Activity.Type.LESSON, "Debit dan kredit");

    private TestDatabase database;
    private Records records;

    @BeforeAll
    void open() {
        database = TestDatabase.with();
        records = new Records(database.sql(), InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z")));
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void recording_the_same_statement_twice_keeps_it_once() {
        var statement = Statements.of(PERSON, Verb.EXPERIENCED, LESSON)
                .id(UuidCreator.getTimeOrderedEpoch())
                .json();

        var first = database.in(() -> records.record(statement));
        var second = database.in(() -> records.record(statement));

        assertThat(second).isEqualTo(first);
    }
}

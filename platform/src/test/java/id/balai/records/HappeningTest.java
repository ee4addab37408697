package id.balai.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HappeningTest {
    private static final Instant STORED = Instant.parse("2026-11-22T03:00:00Z");
    private static final UUID ID = UuidCreator.getTimeOrderedEpoch();

    @Test
    void tells_who_did_what_with_what_and_what_came_of_it() {
        var person = UuidCreator.getTimeOrderedEpoch();
        var lesson = Activity.at("kursus/x/pelajaran/y", Activity.Type.LESSON, "Debit dan kredit");
        var statement = Statements.of(person, Verb.ANSWERED, lesson)
                .partOf(Activity.at("kursus/x", Activity.Type.COURSE, "Pembukuan"))
                .at(Instant.parse("2026-11-21T02:00:00Z"))
                .success(true)
                .score(4, 5)
                .took(Duration.ofMinutes(7))
                .json();

        var told = told(statement.toString());

        assertThat(told.person()).isEqualTo(person);
        assertThat(told.verb()).isEqualTo(Verb.ANSWERED);
        assertThat(told.what()).isEqualTo("Debit dan kredit");
        assertThat(told.within()).isEqualTo("Pembukuan");
        assertThat(told.at()).isEqualTo(Instant.parse("2026-11-21T02:00:00Z"));
        assertThat(told.outcome()).isEqualTo(new Outcome(true, 4.0, 5.0, 0.8, Duration.ofMinutes(7)));
    }

    @Test
    void tells_what_comes_from_elsewhere_in_its_own_words_where_it_has_no_indonesian_ones() {
        var told = told("""
                {"actor":{"mbox":"mailto:siswa@dinas.id"},
                 "verb":{"id":"http://x.id/v","display":{"fr":"a vu"}},
                 "object":{"id":"http://x.id/a","definition":{"name":{"de":"Buch","en":"Book"}}},
                 "result":{"duration":"P1Y"}}""");

        assertThat(told.actor()).isEqualTo("siswa@dinas.id");
        assertThat(told.person()).isNull();
        assertThat(told.verb()).isNull();
        assertThat(told.did()).isEqualTo("a vu");
        assertThat(told.what()).isEqualTo("Book");
        assertThat(told.at()).isEqualTo(STORED);
        assertThat(told.outcome().took()).isNull();
    }

    @Test
    void tells_about_an_object_without_a_name_by_its_address_or_its_agent() {
        var unnamed = told("""
                {"actor":{"mbox":"mailto:a@b.id"},"verb":{"id":"http://x.id/v"},"object":{"id":"http://x.id/a"}}""");
        var agent = told("""
                {"actor":{"mbox":"mailto:a@b.id"},"verb":{"id":"http://x.id/v"},
                 "object":{"objectType":"Agent","name":"Bu Guru","mbox":"mailto:guru@b.id"}}""");

        assertThat(unnamed.what()).isEqualTo("http://x.id/a");
        assertThat(unnamed.did()).isEqualTo("http://x.id/v");
        assertThat(agent.what()).isEqualTo("Bu Guru");
    }

    private static Happening told(String json) {
        return Happening.of(new Stored(ID, STORED, json), "id");
    }
}

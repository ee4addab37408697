package id.balai.light.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures figures = new Figures(Words.INDONESIAN);

    @Test
    void dates_and_times_read_as_in_the_village() {
        assertThat(figures.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 November 2026");
        assertThat(figures.moment(Instant.parse("2026-11-21T07:30:00Z"))).isEqualTo("21 November 2026, 14.30 WIB");
    }

    @Test
    void the_greeting_follows_the_hour_in_western_time() {
        assertThat(figures.greeting(Instant.parse("2026-11-20T22:00:00Z"))).isEqualTo("Selamat pagi");
        assertThat(figures.greeting(Instant.parse("2026-11-21T05:00:00Z"))).isEqualTo("Selamat siang");
        assertThat(figures.greeting(Instant.parse("2026-11-21T09:00:00Z"))).isEqualTo("Selamat sore");
        assertThat(figures.greeting(Instant.parse("2026-11-21T13:00:00Z"))).isEqualTo("Selamat malam");
    }

    @Test
    void sizes_are_told_as_data_is_bought() {
        assertThat(figures.size(120)).isEqualTo("1 KB");
        assertThat(figures.size(38_400)).isEqualTo("38 KB");
        assertThat(figures.size(640_000)).isEqualTo("640 KB");
        assertThat(figures.size(1_240_000)).isEqualTo("1,2 MB");
    }

    @Test
    void money_has_its_full_stops() {
        assertThat(figures.money(1_250_000)).isEqualTo("Rp1.250.000");
        assertThat(figures.money(-20_000)).isEqualTo("-Rp20.000");
    }
}

package id.balai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.refusal.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenIdTest {
    @Test
    void an_id_is_read_as_it_was_written() {
        var id = UUID.randomUUID();

        assertThat(WrittenId.of("journal", id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bukan-id", "1-2-3", "019aa4b0-0000-7000-8000-00000000000g", "'; drop table journal"})
    void what_is_no_id_names_nothing_that_is_there(String written) {
        assertThatThrownBy(() -> WrittenId.of("journal", written))
                .isInstanceOfSatisfying(
                        NotFound.class,
                        refusal -> assertThat(refusal.facts().get("what")).isEqualTo("journal"));
    }
}

package id.balai.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1}}", "{\"a\":1,\"a\":2}", "{'a':1}", "{\"a\":01}", "{\"a\":NaN}"})
    void refuses_what_is_not_json(String text) {
        assertThatThrownBy(() -> Reading.json(text)).isInstanceOf(NotJson.class);
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() {
        var latin1 = "{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Reading.json(latin1)).isInstanceOf(NotJson.class);
    }

    @Test
    void refuses_nesting_and_numbers_beyond_reason() {
        assertThatThrownBy(() -> Reading.json("[".repeat(65) + "]".repeat(65))).isInstanceOf(NotJson.class);
        assertThatThrownBy(() -> Reading.json("9".repeat(101))).isInstanceOf(NotJson.class);
    }

    @Test
    void keeps_every_digit_as_it_was_written() {
        var text = "{\"b\":1.50,\"a\":0.12123434000,\"c\":12345678901234567890}";

        assertThat(Reading.json(text)).hasToString(text);
    }
}

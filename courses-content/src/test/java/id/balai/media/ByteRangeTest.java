package id.balai.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, bytes 0-99/1000",
        "bytes=900-, bytes 900-999/1000",
        "bytes=-10, bytes 990-999/1000",
        "bytes=-5000, bytes 0-999/1000",
        "bytes=990-2000, bytes 990-999/1000",
        "bytes=1000-, bytes */1000",
        "bytes=-0, bytes */1000"
    })
    void reads_one_range(String asked, String answered) {
        assertThat(ByteRange.of(asked, 1000)).map(range -> range.within(1000)).contains(answered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=-", "bytes=5-2", "bytes=0-1,4-5", "lines=1-2", "bytes=a-b"})
    void answers_anything_else_with_the_whole_file(String asked) {
        assertThat(ByteRange.of(asked, 1000)).isEmpty();
    }

    @Test
    void counts_what_it_holds() {
        assertThat(ByteRange.of("bytes=10-19", 1000)).map(ByteRange::count).contains(10L);
    }
}

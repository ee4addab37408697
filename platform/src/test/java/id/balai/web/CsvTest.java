package id.balai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final List<String> COLUMNS = List.of("number", "joinedOn");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number,joinedOn\nA1,2025-01-02\n",
                "\uFEFFnumber,joinedOn\r\nA1,2025-01-02\r\n\r\n",
                "joinedOn;Number\n2025-01-02;A1",
                "number\tname\tjoinedOn\nA1\tSuparmi\t2025-01-02\n",
                "\"number\", JOINEDON \n A1 ,\"2025-01-02\"\n"
            })
    void reads_a_table_as_any_spreadsheet_saves_it(String text) {
        var rows = Csv.rows(text, 1, COLUMNS);

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("number")).isEqualTo("A1");
        assertThat(rows.get(0).get("joinedOn")).isEqualTo("2025-01-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "number\nA1\n", "number,joinedOn\nA1,\"2025\n", "number,joinedOn\n1,2\n3,4\n"})
    void what_is_no_table_with_these_columns_or_too_long_is_refused(String text) {
        assertThatThrownBy(() -> Csv.rows(text, 1, COLUMNS)).isInstanceOf(BadCsv.class);
    }

    @Test
    void the_column_that_is_missing_is_named() {
        assertThatThrownBy(() -> Csv.rows("number,name\n", 1, COLUMNS))
                .isInstanceOfSatisfying(
                        BadCsv.class,
                        refusal -> assertThat(refusal.facts().get("field")).isEqualTo("joinedOn"));
    }
}

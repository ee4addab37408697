package id.balai.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final String FILE = """
            number,name,nik,joinedOn
            00001,Suparmi,3310155703850001,2025-05-25
            00002,"Joko Santoso, S.Pd.",,2025-06-03
            """;

    @AutoClose
    private static final TestVillage village = new TestVillage();

    private UUID cooperative;

    @BeforeEach
    void a_cooperative() {
        cooperative = village.aCooperative(LocalDate.of(2026, 1, 1)).id();
    }

    @Test
    void brings_in_all_members_and_warns_of_a_missing_nik() {
        var lines = bringIn(FILE);

        assertThat(lines).extracting(RegisterLine::withoutNik).containsExactly(false, true);
        assertThat(village.database().in(() -> village.members.count(cooperative)))
                .isEqualTo(2);
        assertThat(bringIn(FILE)).allMatch(RegisterLine::known);
    }

    @Test
    void one_bad_row_keeps_all_out() {
        var bad = FILE + "00003,Wagiyem,123,2025-06-03\n";

        assertThatThrownBy(() -> bringIn(bad))
                .isInstanceOfSatisfying(
                        RegisterRefused.class,
                        refusal -> assertThat(refusal.lines())
                                .filteredOn(line -> line.refusal() != null)
                                .extracting(RegisterLine::row)
                                .containsExactly(4));
        assertThat(village.database().in(() -> village.members.count(cooperative)))
                .isZero();
    }

    @Test
    void a_file_without_its_columns_is_no_register() {
        assertThatThrownBy(() -> bringIn("nama\nSuparmi\n")).isInstanceOf(id.balai.web.BadCsv.class);
    }

    private List<RegisterLine> bringIn(String csv) {
        return village.database().in(() -> village.register.bringIn(cooperative, csv));
    }
}

package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    private static final Letters LETTERS =
            Letters.of(List.of("NotoSans-Regular.ttf", "NotoSansMath-Regular.ttf", "NotoSansSymbols2-Regular.ttf"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siti Nur'aini, S.Pd.",
                "Ni Luh Putu Ayu Wédastri",
                "Muḥammad ʻAbd al-Ḥamīd",
                "Nguyễn Thị Hồng",
                "Łukasz Żółć, Øyvind Åse, Şükrü Ğöker",
                "Иван Петров, Γιώργος",
                "“beras” – 5 kg × Rp 12.000 = ½ karung…",
                "kas → bank ✓ ★ ≤ 3 ☎"
            })
    void what_people_here_are_called_and_write_prints_as_they_wrote_it(String text) {
        assertThat(LETTERS.printable(text)).isEqualTo(text);
    }

    @Test
    void a_letter_and_its_mark_typed_apart_print_as_one_letter() {
        assertThat(LETTERS.printable("We\u0301dastri")).isEqualTo("W\u00e9dastri");
    }

    @Test
    void what_no_font_holds_prints_as_one_empty_box_for_each_sign_one_saw() {
        assertThat(LETTERS.printable("Panen \ud83c\udf3e $1 \\ lancar")).isEqualTo("Panen □ $1 \\ lancar");
        assertThat(LETTERS.printable("keluarga \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67!"))
                .isEqualTo("keluarga □!");
        assertThat(LETTERS.printable("\ud83d\ude4f\ud83c\udffd\ud83c\uddee\ud83c\udde9"))
                .isEqualTo("□□");
        assertThat(LETTERS.printable("\u2764\ufe0f 1\ufe0f\u20e3")).isEqualTo("❤ 1");
        assertThat(LETTERS.printable("ꦱꦸꦫ")).hasSizeLessThanOrEqualTo(3).matches("□+");
        assertThat(LETTERS.printable("a\u0001b\ud83cc\u200e")).isEqualTo("a□b□c");
    }
}

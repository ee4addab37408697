package id.balai.light.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/belajar",
                "/belajar/pembukuan-koperasi-dasar/pelajaran/kas-dan-bank",
                "/app/koperasi/33.10.15.2015/jurnal"
            })
    void sign_in_leads_on_to_what_was_wanted(String address) {
        assertThat(SignInPage.ours(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/a\r\nX: y"
            })
    void sign_in_never_leads_away_from_us(String address) {
        assertThat(SignInPage.ours(address)).isEmpty();
    }
}

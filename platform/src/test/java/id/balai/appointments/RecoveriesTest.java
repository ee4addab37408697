package id.balai.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.identity.AccessTokens;
import id.balai.identity.PlatformRole;
import id.balai.identity.Sessions;
import id.balai.membership.Cooperative;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.OfficeRole;
import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecoveriesTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    private Cooperative cooperative;
    private UUID chair;
    private UUID secretary;
    private UUID treasurer;

    @BeforeEach
    void a_board() {
        cooperative = village.aCooperative(LocalDate.of(2025, 1, 1));
        chair = village.an(OfficeRole.KETUA, cooperative);
        secretary = village.an(OfficeRole.SEKRETARIS, cooperative);
        treasurer = village.anAccountOf(OfficeRole.BENDAHARA, cooperative);
    }

    @Test
    void two_people_help_a_third_back_and_what_was_signed_in_before_ends() {
        var sessions = new Sessions(village.database().sql(), village.clock());
        var tokens = new AccessTokens(village.database().sql(), village.clock());
        var account = in(() -> village.accounts.get(username(treasurer)).id());
        var session = in(() -> sessions.begin(account));
        var token = in(() -> tokens.issue(account, "lama", LocalDate.of(2027, 1, 1)));

        ask(chair, treasurer);
        var code = confirm(secretary, treasurer);
        var username = in(() -> village.recoveries.recover(code, "hp", "kata sandi yang baru"));

        assertThat(username).isEqualTo(username(treasurer));
        assertThat(in(() -> sessions.whoHolds(session))).isEmpty();
        assertThat(in(() -> tokens.whoBears(token))).isEmpty();
        assertThat(in(() -> village.grants.of(cooperative.id())))
                .extracting(Grant::kind)
                .containsExactly(GrantKind.PASSWORD_RECOVERED, GrantKind.RECOVERY_CONFIRMED, GrantKind.RECOVERY_ASKED);
        assertThatThrownBy(() -> in(() -> village.recoveries.recover(code, "hp", "kata sandi lainnya")))
                .hasMessageContaining("CODE_SPENT");
    }

    @Test
    void whoever_asked_does_not_confirm_and_the_holder_does_neither() {
        ask(chair, treasurer);

        assertThatThrownBy(() -> confirm(chair, treasurer)).hasMessageContaining("RECOVERY_SECOND_PERSON");
        assertThatThrownBy(() -> confirm(treasurer, treasurer)).hasMessageContaining("RECOVERY_NOT_YOURS");
        assertThatThrownBy(() -> ask(chair, treasurer)).hasMessageContaining("RECOVERY_ASKED_ALREADY");
        assertThatThrownBy(() -> ask(secretary, village.anAccountOf(OfficeRole.ANGGOTA, cooperative)))
                .hasMessageContaining("RECOVERY_NOT_YOURS");
    }

    @Test
    void the_district_helps_in_its_region_and_nowhere_else() {
        var district = village.an(PlatformRole.OFFICIAL, "33.10");
        var far = village.an(PlatformRole.OFFICIAL, "16.02");
        var otherChair = village.an(OfficeRole.KETUA, village.aCooperative(LocalDate.of(2025, 1, 1)));

        assertThatThrownBy(() -> ask(far, treasurer)).hasMessageContaining("RECOVERY_NOT_YOURS");
        assertThatThrownBy(() -> ask(otherChair, treasurer)).hasMessageContaining("RECOVERY_NOT_YOURS");
        ask(district, treasurer);
        assertThat(confirm(chair, treasurer)).isNotBlank();
    }

    @Test
    void helping_never_reaches_beyond_the_helpers_own_power() {
        var official = village.an(PlatformRole.OFFICIAL, "*");
        var supervisor = village.anAccountOf(OfficeRole.PENGAWAS, cooperative);
        var elsewhere = village.aCooperative(LocalDate.of(2025, 1, 1));
        in(() -> village.offices.appoint(
                elsewhere.id(), treasurer, OfficeRole.ANGGOTA, village.today(), village.today(), "RAT"));

        assertThatThrownBy(() -> ask(chair, treasurer)).hasMessageContaining("RECOVERY_NOT_YOURS");
        assertThatThrownBy(() -> ask(chair, supervisor)).hasMessageContaining("RECOVERY_NOT_YOURS");
        assertThatThrownBy(() -> ask(chair, official)).hasMessageContaining("RECOVERY_NOT_YOURS");
        assertThatThrownBy(() -> ask(official, village.an(PlatformRole.ADMIN, "*")))
                .hasMessageContaining("RECOVERY_NOT_YOURS");
        ask(official, treasurer);
        ask(village.an(PlatformRole.ADMIN, "*"), official);
        assertThat(confirm(village.an(PlatformRole.ADMIN, "*"), official)).isNotBlank();
    }

    @Test
    void a_request_and_a_code_that_nobody_used_in_time_are_over() {
        var today = village.today();
        ask(chair, treasurer);
        village.moveTo(today.plusDays(4));
        assertThatThrownBy(() -> confirm(secretary, treasurer)).hasMessageContaining("RECOVERY_OVER");
        ask(chair, treasurer);
        var code = confirm(secretary, treasurer);
        village.moveTo(today.plusDays(6));
        assertThatThrownBy(() -> in(() -> village.codes.read(code, "hp"))).hasMessageContaining("CODE_EXPIRED");
        village.moveTo(today);
    }

    @Test
    void a_recovery_that_should_not_go_on_is_stopped_and_its_code_with_it() {
        ask(chair, treasurer);
        var code = confirm(secretary, treasurer);

        in(() -> {
            village.recoveries.stop(secretary, username(treasurer));
            return true;
        });

        assertThatThrownBy(() -> in(() -> village.recoveries.recover(code, "hp", "kata sandi yang baru")))
                .hasMessageContaining("CODE_SPENT");
    }

    private static String username(UUID person) {
        return village.username(person);
    }

    private static void ask(UUID asker, UUID holder) {
        in(() -> {
            village.recoveries.ask(asker, username(holder), "Lupa kata sandi");
            return true;
        });
    }

    private static String confirm(UUID confirmer, UUID holder) {
        return in(() -> village.recoveries.confirm(confirmer, username(holder)));
    }

    private static <T> T in(Supplier<T> work) {
        return village.database().in(work);
    }
}

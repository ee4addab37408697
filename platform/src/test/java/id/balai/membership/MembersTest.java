package id.balai.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Nik SRI = new Nik("3310155703850001");

    @AutoClose
    private static final TestVillage village = new TestVillage();

    private UUID cooperative;

    @BeforeEach
    void a_cooperative() {
        cooperative = village.aCooperative(DAY).id();
    }

    @Test
    void the_register_shows_the_last_four_digits_and_keeps_the_rest_sealed() {
        var sri = admit("00001", SRI);

        assertThat(sri.nikLastFour()).contains("0001");
        var sealed = village.database()
                .in(() -> {
                    village.database().tenancy().enter(cooperative);
                    return village.database()
                            .sql()
                            .one(
                                    "select nik_sealed from member where cooperative_id = ?",
                                    row -> row.getBytes(1),
                                    cooperative);
                })
                .orElseThrow();
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("3310155703850001");
        assertThat(PersonalDataKey.of(new byte[32]).open(sealed)).isEqualTo(SRI.digits());
        assertThat(SRI).hasToString("••••0001");
    }

    @Test
    void a_number_and_a_nik_stand_once_in_a_register() {
        admit("00001", SRI);

        assertThatThrownBy(() -> admit("00001", new Nik("3310155703850002"))).isInstanceOf(MemberKnown.class);
        assertThatThrownBy(() -> admit("00002", SRI))
                .isInstanceOf(MemberKnown.class)
                .hasMessageNotContaining(SRI.digits());
    }

    @Test
    void a_nik_is_sixteen_digits() {
        assertThatThrownBy(() -> new Nik("331015570385000")).isInstanceOf(NoNik.class);
    }

    @Test
    void counts_who_is_a_member_now() {
        admit("00001", SRI);
        admit("00002", null);

        assertThat(village.database().in(() -> village.members.count(cooperative)))
                .isEqualTo(2);
    }

    @Test
    void a_cooperative_is_found_by_its_name_or_village() {
        var known = village.database().in(() -> village.cooperatives.get(cooperative));

        for (var words : List.of("", known.name().toUpperCase(Locale.ROOT)))
            assertThat(village.database().in(() -> village.cooperatives.search(words, 50)))
                    .extracting(Cooperative::id)
                    .contains(cooperative);
        assertThat(village.database().in(() -> village.cooperatives.search(" " + known.villageCode() + " ", 50)))
                .extracting(Cooperative::id)
                .containsExactly(cooperative);
        for (var words : List.of("%", "_", "tidak ada"))
            assertThat(village.database().in(() -> village.cooperatives.search(words, 50)))
                    .isEmpty();
    }

    @Test
    void a_village_has_one_cooperative_and_a_code_of_four_parts() {
        var villageCode = village.database()
                .in(() -> village.cooperatives.get(cooperative))
                .villageCode();

        assertThatThrownBy(() -> village.database().in(() -> village.cooperatives.open(villageCode, "KDMP Dua", DAY)))
                .isInstanceOf(VillageTaken.class);
        assertThatThrownBy(() -> village.database().in(() -> village.cooperatives.open("33.10", "KDMP", DAY)))
                .isInstanceOf(NoVillageCode.class);
    }

    @Test
    void a_term_ends_after_it_begins_and_within_five_years() {
        var person = UUID.randomUUID();

        assertThatThrownBy(() -> appoint(person, DAY.minusDays(1))).isInstanceOf(NoTerm.class);
        assertThatThrownBy(() -> appoint(person, DAY.plusYears(5).plusDays(1))).isInstanceOf(NoTerm.class);
        assertThat(appoint(person, DAY.plusYears(5)).isHeldOn(DAY)).isTrue();
    }

    private Office appoint(UUID person, LocalDate until) {
        return village.database()
                .in(() -> village.offices.appoint(cooperative, person, OfficeRole.KETUA, DAY, until, "RAT"));
    }

    private Member admit(String number, @org.jspecify.annotations.Nullable Nik nik) {
        return village.database().in(() -> village.members.admit(cooperative, number, "Sri Wahyuni", null, nik, DAY));
    }
}

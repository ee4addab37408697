package id.balai.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.identity.PlatformRole;
import id.balai.identity.PrintedCode;
import id.balai.membership.Cooperative;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.refusal.MissingField;
import id.balai.refusal.NotFound;
import id.balai.testing.TestVillage;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentsTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    private Cooperative cooperative;
    private UUID chair;

    @BeforeEach
    void a_cooperative_with_a_chair() {
        cooperative = village.aCooperative(LocalDate.of(2025, 1, 1));
        chair = village.an(OfficeRole.KETUA, cooperative);
    }

    @Test
    void the_chair_appoints_a_treasurer_and_a_line_tells_it() {
        var treasurer = somebody();

        appoint(chair, treasurer, OfficeRole.BENDAHARA);

        assertThat(lines()).first().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(GrantKind.OFFICE_GIVEN);
            assertThat(line.by()).isEqualTo(chair);
            assertThat(line.to()).isEqualTo(treasurer);
            assertThat(line.what()).isEqualTo("BENDAHARA");
            assertThat(line.decision()).isEqualTo("RAT 2026");
        });
    }

    @ParameterizedTest
    @EnumSource(OfficeRole.class)
    void nobody_gives_themselves_an_office(OfficeRole role) {
        var admin = village.an(PlatformRole.ADMIN, "*");

        assertThatThrownBy(() -> appoint(admin, admin, role)).isInstanceOf(NotToGive.class);
        assertThatThrownBy(() -> appoint(chair, chair, role)).isInstanceOf(NotToGive.class);
    }

    @ParameterizedTest
    @EnumSource(value = OfficeRole.class, names = "PENDAMPING", mode = EnumSource.Mode.EXCLUDE)
    void only_chair_and_administrator_give_offices_and_the_chair_only_those_below(OfficeRole role) {
        for (var other : OfficeRole.values()) {
            if (other == OfficeRole.PENDAMPING) continue;
            var officer = village.an(other, cooperative);
            if (other == OfficeRole.KETUA) continue;
            assertThatThrownBy(() -> appoint(officer, somebody(), role)).hasMessageContaining("NOT_IN_ROLE");
        }
        assertThatThrownBy(() -> appoint(village.an(PlatformRole.OFFICIAL, "*"), somebody(), role))
                .isInstanceOf(NotFound.class);
        var elsewhere = village.an(OfficeRole.KETUA, village.aCooperative(LocalDate.of(2025, 1, 1)));
        assertThatThrownBy(() -> appoint(elsewhere, somebody(), role)).isInstanceOf(NotFound.class);
        if (role == OfficeRole.KETUA || role == OfficeRole.PENGAWAS)
            assertThatThrownBy(() -> appoint(chair, somebody(), role)).hasMessageContaining("APPOINT_BY_ADMIN");
        else assertThat(appoint(chair, somebody(), role)).isNotNull();
    }

    @Test
    void a_supervisor_sits_on_no_board_they_supervise() {
        var supervisor = village.an(OfficeRole.PENGAWAS, cooperative);
        var admin = village.an(PlatformRole.ADMIN, "*");
        var treasurer = village.an(OfficeRole.BENDAHARA, cooperative);

        assertThatThrownBy(() -> appoint(chair, supervisor, OfficeRole.BENDAHARA))
                .hasMessageContaining("OFFICES_CLASH");
        assertThatThrownBy(() -> appoint(admin, treasurer, OfficeRole.PENGAWAS)).hasMessageContaining("OFFICES_CLASH");
    }

    @Test
    void a_term_is_ended_with_a_reason_that_stays() {
        var office = appoint(chair, somebody(), OfficeRole.BENDAHARA);

        assertThatThrownBy(() -> in(() -> end(office, " "))).isInstanceOf(MissingField.class);
        in(() -> end(office, "Pindah desa"));

        assertThat(lines()).first().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(GrantKind.OFFICE_ENDED);
            assertThat(line.why()).isEqualTo("Pindah desa");
            assertThat(line.until()).isEqualTo(village.today());
        });
    }

    @Test
    void officials_see_the_officers_and_never_who_the_plain_members_are() {
        var official = village.an(PlatformRole.OFFICIAL, "33.10");
        appoint(chair, somebody(), OfficeRole.ANGGOTA);
        appoint(chair, somebody(), OfficeRole.BENDAHARA);

        assertThat(in(() -> village.appointments.officers(official, cooperative.id())))
                .extracting(Office::role)
                .containsExactlyInAnyOrder(OfficeRole.KETUA, OfficeRole.BENDAHARA);
        assertThat(in(() -> village.appointments.grants(official, cooperative.id())))
                .extracting(Grant::what)
                .containsExactly("BENDAHARA");
        assertThat(in(() -> village.appointments.officers(chair, cooperative.id())))
                .hasSize(3);
    }

    @Test
    void an_invitation_opens_an_account_with_its_office_once() {
        var code = invite(chair, OfficeRole.BENDAHARA);

        in(() -> accept(code.toLowerCase(Locale.ROOT).replace('-', ' '), "siti." + number()));

        var officers = in(() -> village.appointments.officers(chair, cooperative.id()));
        assertThat(officers).extracting(Office::role).containsExactlyInAnyOrder(OfficeRole.KETUA, OfficeRole.BENDAHARA);
        assertThat(lines()).extracting(Grant::kind).containsExactly(GrantKind.INVITATION_ACCEPTED, GrantKind.INVITED);
        assertThatThrownBy(() -> in(() -> accept(code, "siti." + number()))).hasMessageContaining("CODE_SPENT");
    }

    @Test
    void a_code_ends_is_taken_back_and_is_void_once_its_giver_may_not_give() {
        var today = village.today();
        var late = invite(chair, OfficeRole.BENDAHARA);
        village.moveTo(today.plusDays(15));
        assertThatThrownBy(() -> in(() -> accept(late, "a." + number()))).hasMessageContaining("CODE_EXPIRED");
        village.moveTo(today);

        var withdrawn = invite(chair, OfficeRole.BENDAHARA);
        in(() -> {
            village.invitations
                    .open(chair, cooperative.id())
                    .forEach(open -> village.invitations.withdraw(chair, cooperative.id(), open.id()));
            return true;
        });
        assertThatThrownBy(() -> in(() -> accept(withdrawn, "b." + number()))).hasMessageContaining("CODE_SPENT");

        var orphan = invite(chair, OfficeRole.BENDAHARA);
        in(() -> {
            village.offices
                    .heldBy(chair, today)
                    .forEach(held -> village.offices.endOn(cooperative.id(), held.id(), today.minusDays(1)));
            return true;
        });
        assertThatThrownBy(() -> in(() -> accept(orphan, "c." + number()))).hasMessageContaining("INVITATION_VOID");
    }

    @Test
    void whoever_invited_cannot_take_the_office_with_the_code() {
        var code = invite(chair, OfficeRole.BENDAHARA);

        assertThatThrownBy(() -> in(() -> {
                    village.invitations.acceptAs(chair, code, "hp");
                    return true;
                }))
                .hasMessageContaining("APPOINT_ONESELF");
        in(() -> {
            village.invitations.acceptAs(somebody(), code, "hp");
            return true;
        });
    }

    @Test
    void the_administrator_invites_a_trainer_into_a_new_account_and_nobody_else_does() {
        var admin = village.an(PlatformRole.ADMIN, "*");
        var official = village.an(PlatformRole.OFFICIAL, "*");
        assertThatThrownBy(() -> inviteToHouse(official, "33.10")).hasMessageContaining("ADMIN_ONLY");
        assertThatThrownBy(() -> inviteToHouse(admin, "Klaten")).hasMessageContaining("NO_REGION");
        var code = inviteToHouse(admin, "33.10");
        var username = "dewi." + number();

        in(() -> {
            village.houseInvitations.accept(code, "hp", username, "sandi yang panjang");
            return true;
        });

        var account = in(() -> village.accounts.get(username));
        assertThat(account.roles()).containsExactly(PlatformRole.TRAINER);
        assertThat(account.region()).isEqualTo("33.10");
        assertThat(in(() -> village.grants.seenIn("*"))).first().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(GrantKind.INVITATION_ACCEPTED);
            assertThat(line.by()).isEqualTo(admin);
            assertThat(line.what()).isEqualTo("TRAINER");
            assertThat(line.decision()).isEqualTo("SK 1/2026");
        });
        assertThat(in(() -> village.grants.seenIn("33.10")))
                .extracting(Grant::what)
                .doesNotContain("TRAINER");
        assertThatThrownBy(() -> in(() -> village.codes.read(code, "hp"))).hasMessageContaining("CODE_SPENT");
    }

    private static String inviteToHouse(UUID by, String region) {
        return in(
                () -> village.houseInvitations.invite(by, "Dewi Anggraini", PlatformRole.TRAINER, region, "SK 1/2026"));
    }

    @Test
    void a_code_opens_only_what_it_was_made_for() {
        var code = invite(chair, OfficeRole.BENDAHARA);

        assertThatThrownBy(() -> in(() -> {
                    village.houseInvitations.accept(code, "hp", "orang." + number(), "sandi yang panjang");
                    return true;
                }))
                .hasMessageContaining("CODE_UNKNOWN");
        assertThatThrownBy(() -> in(() -> village.recoveries.recover(code, "hp", "sandi yang panjang")))
                .hasMessageContaining("CODE_UNKNOWN");
        assertThat(in(() -> village.codes.read(code, "hp"))).isInstanceOf(Invitation.class);
    }

    @Test
    void guessing_codes_is_slowed() {
        for (var i = 0; i < 10; i++)
            assertThatThrownBy(() -> in(() -> village.codes.read(PrintedCode.make(), "perangkat")))
                    .hasMessageContaining("CODE_UNKNOWN");

        assertThatThrownBy(() -> in(() -> village.codes.read(PrintedCode.make(), "perangkat")))
                .hasMessageContaining("TOO_MANY_GUESSES");
    }

    @Test
    void a_code_has_no_letters_that_look_alike_and_none_is_stored() throws SQLException {
        var code = invite(chair, OfficeRole.BENDAHARA);

        assertThat(code)
                .matches("([2-9A-HJKMNP-TV-Z]{4}-){3}[2-9A-HJKMNP-TV-Z]{4}")
                .doesNotContainPattern("[01ILOU]");
        try (var connection = DriverManager.getConnection(village.database().ownerUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_class c join pg_namespace n"
                        + " on n.oid = c.relnamespace where relname = 'invitation' and relforcerowsecurity")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isOne();
        }
    }

    @Test
    void the_lines_are_never_changed_and_are_for_their_cooperative() {
        invite(chair, OfficeRole.BENDAHARA);

        for (var sql : List.of("update grant_line set why = 'x'", "delete from grant_line"))
            assertThatThrownBy(() -> raw(sql)).hasMessageContaining("permission denied");
        var stranger = village.an(OfficeRole.KETUA, village.aCooperative(LocalDate.of(2025, 1, 1)));
        assertThatThrownBy(() -> in(() -> village.appointments.grants(stranger, cooperative.id())))
                .isInstanceOf(NotFound.class);
        var official = village.an(PlatformRole.OFFICIAL, "33.10");
        assertThat(in(() -> village.appointments.grants(official, cooperative.id())))
                .hasSize(1);
        var far = village.an(PlatformRole.OFFICIAL, "16.02");
        assertThatThrownBy(() -> in(() -> village.appointments.grants(far, cooperative.id())))
                .isInstanceOf(NotFound.class);
    }

    private static int count;

    private static int number() {
        return count++;
    }

    private static UUID somebody() {
        return village.an(PlatformRole.TRAINER, "");
    }

    private Term term(OfficeRole role) {
        return new Term(role, village.today(), village.today().plusYears(3), "RAT 2026");
    }

    private Office appoint(UUID giver, UUID receiver, OfficeRole role) {
        return in(() -> village.appointments.appoint(giver, cooperative.id(), receiver, term(role)));
    }

    private boolean end(Office office, String why) {
        village.appointments.end(chair, cooperative.id(), office.id(), village.today(), why);
        return true;
    }

    private String invite(UUID giver, OfficeRole role) {
        return in(() -> village.invitations.invite(giver, cooperative.id(), "Siti Aminah", term(role)));
    }

    private static boolean accept(String code, String username) {
        village.invitations.accept(code, "hp", username, "sandi yang panjang");
        return true;
    }

    private List<Grant> lines() {
        return in(() -> village.grants.of(cooperative.id()));
    }

    private static <T> T in(Supplier<T> work) {
        return village.database().in(work);
    }

    private static void raw(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(village.database().url());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package id.balai.authorization;

import static id.balai.ledger.NewLine.credit;
import static id.balai.ledger.NewLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.authorization.Policy.CompetencyNeeded;
import id.balai.authorization.PolicyChange.ActionOfRole;
import id.balai.authorization.PolicyChange.CompetencyOfAction;
import id.balai.authorization.PolicyChange.LimitOfRole;
import id.balai.identity.PlatformRole;
import id.balai.ledger.NewJournal;
import id.balai.membership.Cooperative;
import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import id.balai.refusal.MissingField;
import id.balai.refusal.Refusal;
import id.balai.testing.TestVillage;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolicyOfficeTest {
    private static final String LAW = "Keputusan Deputi 7/2026";

    @AutoClose
    private final TestVillage village = new TestVillage();

    private Cooperative cooperative;
    private UUID officer;

    @BeforeEach
    void a_house_of_its_own() {
        cooperative = village.aCooperative(LocalDate.of(2025, 1, 1));
        officer = village.an(PlatformRole.POLICY_OFFICER, "*");
    }

    @Test
    void a_lower_limit_begins_on_its_day_and_not_before() {
        var treasurer = village.aCertifiedTreasurer(cooperative);
        var tomorrow = village.today().plusDays(1);

        enact(tomorrow, limit(5_000_000, 20_000_000));

        assertThat(verdict(treasurer, 6_000_000)).isEqualTo(Verdict.ALLOW);
        village.moveTo(tomorrow);
        assertThat(verdict(treasurer, 6_000_000)).isEqualTo(Verdict.ALLOW_WITH);
    }

    @Test
    void the_history_tells_what_each_version_changed_who_made_it_and_why() {
        var change =
                new CompetencyOfAction(Action.JOURNAL_IMPORT, "PEMBUKUAN", new CompetencyNeeded("PEMBUKUAN", 1, 30));

        var version = enact(village.today().plusDays(3), change);

        var latest = village.database().in(() -> village.policy.history()).get(0);
        assertThat(latest.policy().version()).isEqualTo(version);
        assertThat(latest.changes()).containsExactly(change);
        assertThat(latest.enactedBy()).isEqualTo(officer);
        assertThat(latest.legalBasis()).isEqualTo(LAW);
        assertThat(latest.why()).isEqualTo("Percobaan");
    }

    @Test
    void before_it_is_made_the_decisions_of_ninety_days_are_asked_again() {
        var treasurer = village.aCertifiedTreasurer(cooperative);
        post(treasurer, "a", 6_000_000);
        post(treasurer, "b", 4_000_000);
        post(village.aCertifiedTreasurer(cooperative), "c", 6_000_000);

        var stricter = effect(limit(5_000_000, 20_000_000));
        var harder = effect(
                new CompetencyOfAction(Action.JOURNAL_POST, "PEMBUKUAN", new CompetencyNeeded("PEMBUKUAN", 3, 0)));
        var other = effect(new ActionOfRole(OfficeRole.KETUA, Action.JOURNAL_REVERSE, true));

        assertThat(stricter.decisions()).isEqualTo(3);
        assertThat(stricter.lines())
                .containsExactly(new PolicyEffect.Line(
                        OfficeRole.BENDAHARA, Action.JOURNAL_POST, Verdict.ALLOW, Verdict.ALLOW_WITH, 2, 2, 1));
        assertThat(harder.changed()).isEqualTo(3);
        assertThat(other.changed()).isZero();
    }

    @Test
    void a_lower_limit_of_a_day_counts_what_went_before_it() {
        var treasurer = village.aCertifiedTreasurer(cooperative);
        for (var i = 0; i < 4; i++) post(treasurer, "day" + i, 3_000_000);

        assertThat(effect(limit(5_000_000, 7_000_000)).changed()).isEqualTo(2);
    }

    @Test
    void what_cannot_stand_is_refused_with_its_field() {
        refused("POLICY_UNCHANGED", "change", () -> enact(tomorrow()));
        refused("POLICY_UNCHANGED", "change", () -> enact(tomorrow(), limit(25_000_000, 100_000_000)));
        refused("POLICY_UNCHANGED", "change", () -> enact(tomorrow(), limit(1, 2), limit(25_000_000, 100_000_000)));
        refused("POLICY_LIMIT", "perDay", () -> enact(tomorrow(), limit(2, 1)));
        refused("POLICY_LIMIT", "perDay", () -> enact(tomorrow(), limit(0, 1)));
        refused("POLICY_DATE", "validFrom", () -> enact(village.today(), limit(1, 2)));
        refused(
                "POLICY_LIMIT_OF_NOTHING",
                "action",
                () -> enact(tomorrow(), new LimitOfRole(OfficeRole.KETUA, Action.JOURNAL_POST, null)));
        refused(
                "POLICY_SUPERVISOR_READS",
                "action",
                () -> enact(tomorrow(), new ActionOfRole(OfficeRole.PENGAWAS, Action.JOURNAL_POST, true)));
        refused("POLICY_COMPETENCY", "level", () -> enact(tomorrow(), needs("PEMBUKUAN", 10, 0)));
        refused("POLICY_COMPETENCY", "graceDays", () -> enact(tomorrow(), needs("PEMBUKUAN", 2, 91)));
        refused("POLICY_COMPETENCY", "competency", () -> enact(tomorrow(), needs("p", 2, 1)));
        assertThatThrownBy(() -> new PolicyDraft(1, List.of(), tomorrow(), " ", "w"))
                .isInstanceOf(MissingField.class);
    }

    @Test
    void two_officers_who_change_the_same_version_do_not_overwrite_each_other() {
        enact(tomorrow(), limit(1, 2));

        assertThatThrownBy(() ->
                        village.database().in(() -> village.policy.enact(officer, draft(2, tomorrow(), limit(3, 4)))))
                .hasMessageContaining("POLICY_CHANGED_MEANWHILE");
    }

    @Test
    void a_version_never_begins_before_one_that_is_decided_already() {
        enact(village.today().plusDays(30), limit(1, 2));

        refused("POLICY_DATE", "validFrom", () -> enact(tomorrow(), limit(3, 4)));
    }

    @Test
    void nobody_edits_policy_without_the_role_or_while_holding_an_office() {
        var admin = village.an(PlatformRole.ADMIN, "*");
        assertThatThrownBy(() ->
                        village.database().in(() -> village.policy.enact(admin, draft(1, tomorrow(), limit(1, 2)))))
                .hasMessageContaining("POLICY_OFFICER_ONLY");

        village.database()
                .run(() -> village.offices.appoint(
                        cooperative.id(), officer, OfficeRole.BENDAHARA, village.today(), tomorrow(), "RAT"));
        assertThatThrownBy(() -> enact(tomorrow(), limit(1, 2))).hasMessageContaining("POLICY_OF_OWN_OFFICE");
        assertThatThrownBy(() -> effect(limit(1, 2))).hasMessageContaining("POLICY_OF_OWN_OFFICE");
    }

    @Test
    void the_schema_lets_nobody_add_to_a_version_or_change_one() {
        enact(tomorrow(), limit(1, 2));

        for (var sql : List.of(
                "insert into role_action values (1, 'ANGGOTA', 'JOURNAL_POST')",
                "insert into role_limit values (3, 'KETUA', 'JOURNAL_APPROVE', 1, 2)",
                "insert into policy_version values (3, '2030-01-01', 'x', 'x')",
                "insert into policy_version values (4, '2025-01-01', 'x', 'x')",
                "update policy_version set valid_from = '2025-01-01'",
                "delete from role_limit"))
            assertThatThrownBy(() -> raw(sql)).as(sql).isInstanceOf(SQLException.class);
    }

    private LocalDate tomorrow() {
        return village.today().plusDays(1);
    }

    private static PolicyChange limit(long perJournal, long perDay) {
        return new LimitOfRole(
                OfficeRole.BENDAHARA, Action.JOURNAL_POST, new Limit(Rupiah.of(perJournal), Rupiah.of(perDay)));
    }

    private static PolicyChange needs(String competency, int level, int grace) {
        return new CompetencyOfAction(Action.PERIOD_CLOSE, competency, new CompetencyNeeded(competency, level, grace));
    }

    private static PolicyDraft draft(int basedOn, LocalDate from, PolicyChange... changes) {
        return new PolicyDraft(basedOn, List.of(changes), from, LAW, "Percobaan");
    }

    private int enact(LocalDate from, PolicyChange... changes) {
        return village.database().in(() -> {
            var latest = village.policy.history().get(0).policy().version();
            return village.policy.enact(officer, draft(latest, from, changes));
        });
    }

    private PolicyEffect effect(PolicyChange... changes) {
        return village.database().in(() -> {
            var latest = village.policy.history().get(0).policy().version();
            return village.policy.effect(officer, latest, List.of(changes));
        });
    }

    private static void refused(String code, String field, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.facts().get("field")).isEqualTo(field);
        });
    }

    private Verdict verdict(UUID person, long amount) {
        return village.database()
                .in(() -> village.authority.decide(
                        person,
                        Action.JOURNAL_POST,
                        Resource.of(cooperative.id()).worth(Rupiah.of(amount))))
                .verdict();
    }

    private void post(UUID person, String key, long amount) {
        var journal = new NewJournal(
                village.today(), "JUAL", "Jual", null, List.of(debit("1110", amount), credit("4120", amount)));
        village.database().run(() -> village.ledger.post(person, cooperative.id(), key, journal));
    }

    private void raw(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(village.database().url());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

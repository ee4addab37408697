package id.balai.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.authorization.AdminOnly;
import id.balai.identity.PlatformRole;
import id.balai.membership.GrantKind;
import id.balai.records.Activity;
import id.balai.records.Delivery;
import id.balai.records.Expiry;
import id.balai.records.Organisation;
import id.balai.records.Recorded;
import id.balai.records.Records;
import id.balai.records.Source;
import id.balai.records.StatementQuery;
import id.balai.records.Statements;
import id.balai.records.Verb;
import id.balai.records.Visibility;
import id.balai.refusal.MissingField;
import id.balai.testing.TestVillage;
import id.balai.xapi.Statement;
import id.balai.xapi.Version;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Activity LESSON = Activity.at("kursus/x/pelajaran/y", Activity.Type.LESSON, "Debit");

    private final TestVillage village = new TestVillage();
    private final Records records = new Records(village.database().sql());
    private final Recorded recorded = new Recorded(village.database().sql());
    private final Organisations organisations =
            new Organisations(village.database().sql(), village.accounts, village.grants, village.clock());
    private final Retention retention =
            new Retention(village.database().sql(), organisations, village.grants, village.clock());
    private final Sweeper sweeper =
            new Sweeper(retention, new Expiry(village.database().sql()), village.clock());
    private UUID admin;
    private Organisation dinas;

    @BeforeEach
    void two_organisations_with_old_records() {
        admin = village.an(PlatformRole.ADMIN, "*");
        dinas = in(() -> organisations.add(admin, "Dinas"));
        receive(dinas.id(), 1_050);
        receive(Organisation.HOUSE, 3);
        makeOld(dinas.id());
        makeOld(Organisation.HOUSE);
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void a_night_lets_go_of_what_is_older_than_its_organisation_keeps_and_of_nothing_else() {
        run(() -> retention.keep(admin, dinas.id(), 12, "Keputusan Dinas 3/2026"));
        receive(dinas.id(), 2);

        sweep();

        assertThat(count(dinas.id())).isEqualTo(2);
        assertThat(count(Organisation.HOUSE)).isEqualTo(3);
        assertThat(kept(dinas.id()).last()).extracting("letGo").isEqualTo(1_050L);
        assertThat(kept(Organisation.HOUSE).last()).isNull();
        assertThat(in(() -> village.grants.seenIn("*")).get(0)).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(GrantKind.RECORDS_TERM_SET);
            assertThat(line.what()).isEqualTo("12");
            assertThat(line.named()).isEqualTo("Dinas");
        });
    }

    @Test
    void an_id_that_was_let_go_is_free_again() {
        var statement = Statements.of(admin, Verb.PASSED, LESSON).id(UuidCreator.getTimeOrderedEpoch());
        receive(dinas.id(), statement);
        run(() -> retention.keep(admin, dinas.id(), 1, "Uji"));
        makeOld(dinas.id());
        sweep();

        receive(dinas.id(), statement.success(true));

        assertThat(count(dinas.id())).isEqualTo(1);
    }

    @Test
    void a_term_is_a_number_of_months_set_by_the_administrator_with_a_reason() {
        var trainer = village.an(PlatformRole.TRAINER, "*");

        assertThatThrownBy(() -> run(() -> retention.keep(admin, dinas.id(), 0, "x")))
                .isInstanceOf(BadTerm.class);
        assertThatThrownBy(() -> run(() -> retention.keep(admin, dinas.id(), 601, "x")))
                .isInstanceOf(BadTerm.class);
        assertThatThrownBy(() -> run(() -> retention.keep(admin, dinas.id(), 12, "")))
                .isInstanceOf(MissingField.class);
        assertThatThrownBy(() -> run(() -> retention.keep(trainer, dinas.id(), 12, "x")))
                .isInstanceOf(AdminOnly.class);
        assertThat(kept(dinas.id()).months()).isNull();
    }

    /** What an organisation has, as if it had been stored in May 2024: only the owner of the tables can do that. */
    private void makeOld(UUID organisation) {
        try (var owner = DriverManager.getConnection(village.database().ownerUrl());
                var statement = owner.createStatement()) {
            statement.execute("set balai.organisation = '" + organisation + "'");
            for (var table : List.of("statement", "statement_id"))
                statement.execute("update " + table + " set stored = timestamptz '2024-05-01Z' where organisation = '"
                        + organisation + "'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As at night: nothing around it, each piece in a transaction of its own. */
    private void sweep() {
        run(sweeper::sweep);
    }

    private Retention.Kept kept(UUID organisation) {
        return in(() -> retention.all(admin)).stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private long count(UUID organisation) {
        return in(() -> recorded.page(StatementQuery.everything().visibleTo(Visibility.of(organisation))))
                .statements()
                .size();
    }

    private void receive(UUID organisation, int many) {
        for (var begun = 0; begun < many; begun += 500)
            receive(
                    organisation,
                    IntStream.range(begun, Math.min(many, begun + 500))
                            .mapToObj(i -> Statements.of(admin, Verb.PASSED, LESSON))
                            .toArray(Statements[]::new));
    }

    private void receive(UUID organisation, Statements... statements) {
        var source = new Source(organisation, Source.account("sistem", "Sistem"), Version.V1_0_3, true);
        var delivery = List.of(statements).stream()
                .map(each -> Statement.received(each.json(), Version.V1_0_3))
                .toList();
        run(() -> records.receive(Delivery.of(delivery), source));
    }

    private <T> T in(Supplier<T> work) {
        return village.database().in(work);
    }

    private void run(Runnable work) {
        village.database().run(work);
    }
}

package id.balai.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.authorization.AdminOnly;
import id.balai.database.SqlFailure;
import id.balai.identity.PlatformRole;
import id.balai.membership.GrantKind;
import id.balai.membership.PersonalDataKey;
import id.balai.records.Activity;
import id.balai.records.Care;
import id.balai.records.Delivery;
import id.balai.records.DocumentScope;
import id.balai.records.Documents;
import id.balai.records.Forgetting;
import id.balai.records.Organisation;
import id.balai.records.Precondition;
import id.balai.records.Recorded;
import id.balai.records.Records;
import id.balai.records.Source;
import id.balai.records.StatementQuery;
import id.balai.records.Statements;
import id.balai.records.Stored;
import id.balai.records.Verb;
import id.balai.records.Visibility;
import id.balai.refusal.MissingField;
import id.balai.testing.TestVillage;
import id.balai.xapi.Identifier;
import id.balai.xapi.Reading;
import id.balai.xapi.Statement;
import id.balai.xapi.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasuresTest {
    private static final Activity LESSON = Activity.at("kursus/x/pelajaran/y", Activity.Type.LESSON, "Debit");
    private static final String MAIL = "siti@desa.example.id";

    private final TestVillage village = new TestVillage();
    private final Records records = new Records(village.database().sql());
    private final Recorded recorded = new Recorded(village.database().sql());
    private final Documents documents = new Documents(village.database().sql(), village.clock());
    private final Organisations organisations =
            new Organisations(village.database().sql(), village.accounts, village.grants, village.clock());
    private final Erasures erasures = new Erasures(
            new Forgetting(village.database().sql()),
            organisations,
            village.accounts,
            village.grants,
            PersonalDataKey.of(new byte[32]),
            village.clock());
    private UUID admin;
    private UUID learner;

    @BeforeEach
    void an_administrator_and_somebody_who_learns() {
        admin = village.an(PlatformRole.ADMIN, "*");
        learner = village.an(PlatformRole.TRAINER, "*");
        run(() -> records.record(
                Statements.of(learner, Verb.PASSED, LESSON).success(true).json()));
        run(() -> records.record(Statements.of(UuidCreator.getTimeOrderedEpoch(), Verb.PASSED, LESSON)
                .json()));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void the_record_is_counted_as_before_and_names_the_person_no_more() {
        closeAccount();
        var found = in(() -> erasures.about(admin, village.username(learner)));

        var erased = erase(village.username(learner));

        assertThat(erased.found()).isEqualTo(found);
        assertThat(found.statements()).isEqualTo(1);
        assertThat(all(Organisation.HOUSE)).hasSize(2).noneMatch(text -> text.contains(learner.toString()));
        assertThat(about(identifier(Source.account(erased.pseudonym(), "")))).hasSize(1);
        assertThat(about(identifier(Source.account(learner)))).isEmpty();
        assertThat(in(() -> recorded.page(StatementQuery.everything().verb(Verb.PASSED.iri())))
                        .statements())
                .hasSize(2);
    }

    @Test
    void a_person_of_another_system_is_taken_out_wherever_they_are_named_in_every_organisation() {
        var dinas = in(() -> organisations.add(admin, "Dinas"));
        receive(dinas.id(), """
                {"actor":{"objectType":"Group","member":[{"name":"Siti","mbox":"mailto:%1$s"},{"mbox":"mailto:lain@desa.id"}]},
                 "verb":{"id":"http://x.id/v"},
                 "object":{"objectType":"SubStatement","actor":{"mbox":"mailto:%1$s"},"verb":{"id":"http://x.id/w"},
                           "object":{"id":"http://x.id/a"}},
                 "context":{"instructor":{"name":"Bu Siti","mbox":"mailto:%1$s"}}}""".formatted(MAIL));

        var erased = erase(MAIL);

        var left = all(dinas.id()).get(0);
        assertThat(left).doesNotContain(MAIL).doesNotContain("Siti").contains("lain@desa.id", erased.pseudonym());
        assertThat(left.split(erased.pseudonym(), -1)).hasSize(4);
        assertThat(Statement.received(unstamped(left), Version.V2_0_0)).isNotNull();
    }

    @Test
    void what_the_person_said_goes_what_they_chose_and_reached_stays_and_the_registration_leads_nowhere() {
        var registration = UUID.randomUUID();
        for (var type : List.of("long-fill-in", "choice"))
            receive(Organisation.HOUSE, """
                    {"actor":{"mbox":"mailto:%s"},"verb":{"id":"http://x.id/v"},
                     "object":{"id":"http://x.id/%s","definition":{"interactionType":"%2$s"}},
                     "result":{"success":true,"response":"Saya Siti","extensions":{"http://x.id/e":"Siti"}},
                     "context":{"registration":"%s"}}""".formatted(MAIL, type, registration));

        erase(MAIL);

        var left = all(Organisation.HOUSE).subList(0, 2).stream()
                .map(Reading::json)
                .toList();
        assertThat(left)
                .extracting(json -> json.at("/result/response").asText())
                .containsExactly("Saya Siti", "");
        assertThat(left).allSatisfy(json -> {
            assertThat(json.at("/result/success").asBoolean()).isTrue();
            assertThat(json.at("/result").has("extensions")).isFalse();
        });
        var other = UUID.fromString(left.get(0).at("/context/registration").asText());
        assertThat(other)
                .isNotEqualTo(registration)
                .hasToString(left.get(1).at("/context/registration").asText());
        assertThat(together(other)).hasSize(2);
        assertThat(together(registration)).isEmpty();
    }

    @Test
    void what_the_person_kept_here_is_deleted_and_what_others_kept_is_not() {
        var whom = identifier(Reading.json("{\"mbox\":\"mailto:" + MAIL + "\"}"));
        var other = identifier(Reading.json("{\"mbox\":\"mailto:lain@desa.id\"}"));
        keep(DocumentScope.state("http://x.id/a", whom, Optional.of(UUID.randomUUID())));
        keep(DocumentScope.agentProfile(whom));
        keep(DocumentScope.agentProfile(other));

        var erased = erase(MAIL);

        assertThat(erased.found().documents()).isEqualTo(2);
        assertThat(names(DocumentScope.state("http://x.id/a", whom, Optional.empty())))
                .isEmpty();
        assertThat(names(DocumentScope.agentProfile(whom))).isEmpty();
        assertThat(names(DocumentScope.agentProfile(other))).containsExactly("n");
    }

    @Test
    void the_pseudonym_is_always_the_same_and_the_line_among_the_grants_bears_it_alone() {
        var first = erase(MAIL);
        var second = erase(MAIL);

        assertThat(second.pseudonym())
                .isEqualTo(first.pseudonym())
                .isNotEqualTo(erase("lain@desa.id").pseudonym());
        assertThat(in(() -> village.grants.seenIn("*"))).anySatisfy(line -> {
            assertThat(line.kind()).isEqualTo(GrantKind.RECORDS_ERASED);
            assertThat(line.named()).isEqualTo(first.pseudonym());
            assertThat(line.to()).isNull();
            assertThat(line.why()).isEqualTo("Diminta sendiri");
        });
    }

    @Test
    void only_an_administrator_with_a_reason_and_once_the_account_is_closed() {
        var username = village.username(learner);

        assertThatThrownBy(() -> erase(username)).isInstanceOf(AccountStillOpen.class);
        closeAccount();
        assertThatThrownBy(() -> run(() -> erasures.erase(learner, username, "Ya")))
                .isInstanceOf(AdminOnly.class);
        assertThatThrownBy(() -> run(() -> erasures.erase(admin, username, " ")))
                .isInstanceOf(MissingField.class);
        assertThat(all(Organisation.HOUSE)).anyMatch(text -> text.contains(learner.toString()));
    }

    @Test
    void the_schema_covers_whom_a_statement_names_and_changes_nothing_else() {
        var stored = in(() -> recorded.page(StatementQuery.everything()))
                .statements()
                .get(0);
        var twisted = stored.text().replace("passed", "failed");

        assertThatThrownBy(() -> run(() -> {
                    village.database().tenancy().ofOrganisation(Organisation.HOUSE);
                    village.database()
                            .sql()
                            .list(
                                    "select statement_cover(?, ?, ?::json, '{}')::text",
                                    row -> true,
                                    stored.id(),
                                    stored.at(),
                                    twisted);
                }))
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("only whom");
    }

    private Erasures.Erased erase(String whom) {
        return in(() -> erasures.erase(admin, whom, "Diminta sendiri"));
    }

    private void closeAccount() {
        run(() -> village.accounts.close(
                village.username(learner), village.clock().instant()));
    }

    private List<String> all(UUID organisation) {
        return in(() -> recorded.page(StatementQuery.everything().visibleTo(Visibility.of(organisation))))
                .statements()
                .stream()
                .map(Stored::text)
                .toList();
    }

    private List<Stored> together(UUID registration) {
        return in(() -> recorded.page(StatementQuery.everything().registration(registration)))
                .statements();
    }

    private List<Stored> about(Identifier whom) {
        return in(() -> recorded.page(StatementQuery.everything().agent(whom))).statements();
    }

    private static Identifier identifier(JsonNode agent) {
        return Identifier.of(agent).orElseThrow();
    }

    private static JsonNode unstamped(String statement) {
        return Reading.json(statement);
    }

    private void receive(UUID organisation, String statement) {
        var source = new Source(organisation, Source.account("sistem", "Sistem"), Version.V2_0_0, true);
        run(() -> records.receive(
                Delivery.of(List.of(Statement.received(Reading.json(statement), Version.V2_0_0))), source));
    }

    private void keep(DocumentScope scope) {
        run(() -> documents.put(
                scope,
                "n",
                documents.received("text/plain", "isi".getBytes(StandardCharsets.UTF_8)),
                new Precondition(null, null),
                Care.NEVER));
    }

    private List<String> names(DocumentScope scope) {
        return in(() -> documents.names(scope, null));
    }

    private <T> T in(Supplier<T> work) {
        return village.database().in(work);
    }

    private void run(Runnable work) {
        village.database().run(work);
    }
}

package id.balai.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.authorization.AdminOnly;
import id.balai.identity.PlatformRole;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.records.Allowance;
import id.balai.records.LrsCredentials;
import id.balai.records.NewCredential;
import id.balai.records.Organisation;
import id.balai.records.Scope;
import id.balai.refusal.MissingField;
import id.balai.refusal.NotFound;
import id.balai.testing.TestVillage;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CredentialOfficeTest {
    private final TestVillage village = new TestVillage();
    private final LrsCredentials credentials =
            new LrsCredentials(village.database().sql(), village.clock());
    private final Organisations organisations =
            new Organisations(village.database().sql(), village.accounts, village.grants, village.clock());
    private final CredentialOffice office =
            new CredentialOffice(credentials, organisations, village.grants, village.clock());
    private UUID admin;

    @BeforeEach
    void an_administrator() {
        admin = village.an(PlatformRole.ADMIN, "*");
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void a_key_belongs_to_an_organisation_has_its_limits_and_leaves_a_line() {
        var dinas = in(() -> organisations.add(admin, "Dinas Koperasi Klaten"));
        var wanted =
                new NewCredential(dinas.id(), "Kelas daring", Set.of(Scope.STATEMENTS_WRITE), new Allowance(60, 100));

        var issued = in(() -> office.issue(admin, wanted));

        assertThat(in(() -> credentials.find(issued.key(), issued.secret()))).hasValueSatisfying(key -> {
            assertThat(key.organisation()).isEqualTo(dinas.id());
            assertThat(key.allowance()).isEqualTo(new Allowance(60, 100));
        });
        assertThat(line()).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(GrantKind.RECORDS_KEY_ISSUED);
            assertThat(line.by()).isEqualTo(admin);
            assertThat(line.named()).isEqualTo("Dinas Koperasi Klaten");
            assertThat(line.what()).isEqualTo(issued.key());
        });
    }

    @Test
    void a_key_is_ended_once_with_a_reason_and_a_line() {
        var issued = in(() -> office.issue(admin, NewCredential.ofHouse("Kelas", Set.of(Scope.ALL))));

        assertThatThrownBy(() -> run(() -> office.revoke(admin, issued.id(), " ")))
                .isInstanceOf(MissingField.class);
        run(() -> office.revoke(admin, issued.id(), "Kontrak selesai"));

        assertThat(in(() -> credentials.find(issued.key(), issued.secret()))).isEmpty();
        assertThat(line().kind()).isEqualTo(GrantKind.RECORDS_KEY_REVOKED);
        assertThat(line().why()).isEqualTo("Kontrak selesai");
        assertThatThrownBy(() -> run(() -> office.revoke(admin, issued.id(), "Lagi")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_administrator_sees_and_gives_keys() {
        var trainer = village.an(PlatformRole.TRAINER, "*");
        var wanted = NewCredential.ofHouse("Kelas", Set.of(Scope.ALL));

        assertThatThrownBy(() -> run(() -> office.issue(trainer, wanted))).isInstanceOf(AdminOnly.class);
        assertThatThrownBy(() -> run(() -> office.all(trainer))).isInstanceOf(AdminOnly.class);
        assertThatThrownBy(() -> run(() -> organisations.add(trainer, "Punya saya")))
                .isInstanceOf(AdminOnly.class);
    }

    @Test
    void an_organisation_is_there_once_and_the_house_always() {
        in(() -> organisations.add(admin, "Dinas"));

        assertThatThrownBy(() -> run(() -> organisations.add(admin, " Dinas "))).isInstanceOf(OrganisationKnown.class);
        assertThatThrownBy(() -> run(() -> organisations.add(admin, "  "))).isInstanceOf(MissingField.class);
        assertThat(in(() -> organisations.all(admin)))
                .extracting(Organisation::name)
                .containsExactly("Balai", "Dinas");
    }

    private Grant line() {
        return in(() -> village.grants.seenIn("*")).get(0);
    }

    private <T> T in(Supplier<T> work) {
        return village.database().in(work);
    }

    private void run(Runnable work) {
        village.database().run(work);
    }
}

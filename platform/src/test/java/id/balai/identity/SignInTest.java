package id.balai.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.testing.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    @AutoClose
    private final TestDatabase database = TestDatabase.with(Person.class, UserAccount.class);

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-21T07:30:00Z"));
    private final Accounts accounts = new Accounts(database.entities(), database.sql());
    private final SignIn signIn = new SignIn(accounts, new Guesses());
    private final AccessTokens tokens = new AccessTokens(database.sql(), clock);
    private UUID account = new UUID(0, 0);

    @BeforeEach
    void sri_has_an_account() {
        account = database.in(() -> {
            var sri = accounts.register("Sri Wahyuni", "Bu");
            return accounts.open(sri.id(), "bendahara.bentangan", "padi-menguning-7", Set.of(), "");
        });
    }

    private SignedIn signIn(String username, String password, String device) {
        return database.in(() -> signIn.byPassword(username, password, device));
    }

    @Test
    void the_right_password_signs_in_whatever_the_case_of_the_username() {
        var who = signIn(" Bendahara.Bentangan ", "padi-menguning-7", "hp-1");

        assertThat(who.name()).isEqualTo("Sri Wahyuni");
        assertThat(who.account()).isEqualTo(account);
    }

    @Test
    void a_wrong_password_and_an_unknown_username_are_refused_alike() {
        assertThatThrownBy(() -> signIn("bendahara.bentangan", "salah", "hp-1")).isInstanceOf(WrongCredentials.class);
        assertThatThrownBy(() -> signIn("siapa.itu", "salah", "hp-1")).isInstanceOf(WrongCredentials.class);
    }

    @Test
    void guessing_on_one_device_is_slowed_without_locking_the_owner_out() {
        for (var i = 0; i < 6; i++)
            assertThatThrownBy(() -> signIn("bendahara.bentangan", "tebak", "asing"))
                    .isInstanceOf(WrongCredentials.class);

        assertThatThrownBy(() -> signIn("bendahara.bentangan", "padi-menguning-7", "asing"))
                .isInstanceOf(TooManyGuesses.class);
        assertThat(signIn("bendahara.bentangan", "padi-menguning-7", "hp-1").name())
                .isEqualTo("Sri Wahyuni");
    }

    @Test
    void a_token_works_until_its_day_or_until_it_is_revoked() {
        var good = database.in(() -> tokens.issue(account, "uji", LocalDate.of(2026, 11, 21)));
        var old = database.in(() -> tokens.issue(account, "lama", LocalDate.of(2026, 11, 20)));

        assertThat(database.in(() -> tokens.whoBears(good))).isPresent();
        assertThat(database.in(() -> tokens.whoBears(old))).isEmpty();
        assertThat(database.in(() -> tokens.whoBears(good + "x"))).isEmpty();

        database.run(() -> tokens.revoke(account, tokens.of(account).get(0).id()));
        assertThat(database.in(() -> tokens.whoBears(good))).isEmpty();
    }

    @Test
    void a_set_up_link_opens_one_administrator_and_no_more() {
        var links = new SetupLinks(database.sql(), accounts, clock);
        var secret = database.in(links::issue);

        database.run(() -> links.use(secret, "Admin Balai", "admin", "rahasia-sekali-1"));

        assertThat(signIn("admin", "rahasia-sekali-1", "desk").roles()).containsExactly(PlatformRole.ADMIN);
        assertThatThrownBy(() -> database.run(() -> links.use(secret, "Lain", "lain", "rahasia-sekali-2")))
                .isInstanceOf(BadAccountData.class);
    }

    @Test
    void a_username_belongs_to_one_account() {
        assertThatThrownBy(() -> database.run(() -> accounts.open(
                        accounts.register("Sri Lain", "Bu").id(),
                        "bendahara.bentangan",
                        "padi-menguning-8",
                        Set.of(),
                        "")))
                .isInstanceOf(UsernameTaken.class);
    }
}

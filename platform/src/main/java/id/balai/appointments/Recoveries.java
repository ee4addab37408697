package id.balai.appointments;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.identity.Accounts;
import id.balai.identity.PrintedCode;
import id.balai.identity.UserAccount;
import id.balai.membership.Cooperatives;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Grants;
import id.balai.membership.Office;
import id.balai.membership.Offices;
import id.balai.refusal.MissingField;
import id.balai.refusal.NotFound;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Helping somebody back who lost their password: the chair or the district office asks, another person confirms and hands
 * over a code, and its bearer chooses a new password. What was signed in by the old one ends.
 */
@ApplicationScoped
@Transactional
public class Recoveries {
    private final RecoveryTable table;
    private final Helpers helpers;
    private final Accounts accounts;
    private final Offices offices;
    private final Grants grants;
    private final Codes codes;
    private final InstantSource clock;

    @Inject
    public Recoveries(
            Sql sql,
            Tenancy tenancy,
            Accounts accounts,
            Offices offices,
            Cooperatives cooperatives,
            Grants grants,
            Codes codes,
            InstantSource clock) {
        this.table = new RecoveryTable(sql, tenancy);
        this.helpers = new Helpers(accounts, offices, cooperatives);
        this.accounts = accounts;
        this.offices = offices;
        this.grants = grants;
        this.codes = codes;
        this.clock = clock;
    }

    /** Asks for a lost password of somebody else; a second person must confirm within three days. */
    public void ask(UUID asker, String username, String why) {
        if (why.isBlank()) throw new MissingField("why");
        var account = accounts.get(username);
        if (!helpers.mayAsk(asker, account, today())) throw NoHelper.atAll();
        var cooperative = offices.heldBy(account.person(), today()).stream()
                .map(Office::cooperative)
                .findFirst()
                .orElse(null);
        endStale(account, asker);
        table.keep(UuidCreator.getTimeOrderedEpoch(), cooperative, account, asker, clock.instant(), why.strip());
        var line = line(asker, GrantKind.RECOVERY_ASKED, account.person(), account.username());
        grants.write((cooperative == null ? line : line.in(cooperative)).because(why.strip()));
    }

    /**
     * Confirms what another asked for.
     *
     * @return the code, the only time it can be read
     */
    public String confirm(UUID confirmer, String username) {
        var recovery = waiting(accounts.get(username));
        if (!recovery.waits(clock.instant())) throw NoHelper.over();
        mayConfirm(confirmer, recovery);
        if (confirmer.equals(recovery.askedBy())) throw NoHelper.twice();
        var code = PrintedCode.make();
        table.confirm(recovery, confirmer, clock.instant(), PrintedCode.digest(code));
        write(confirmer, GrantKind.RECOVERY_CONFIRMED, recovery);
        return code;
    }

    /** Stops a recovery that should not go on, before its code is used. */
    public void stop(UUID person, String username) {
        var recovery = waiting(accounts.get(username));
        if (!person.equals(recovery.askedBy())) mayConfirm(person, recovery);
        table.stop(recovery, person, clock.instant());
        write(person, GrantKind.RECOVERY_STOPPED, recovery);
    }

    /** What waits in a cooperative, for those who may confirm or stop it. */
    public List<Recovery> waitingIn(UUID person, UUID cooperative) {
        return table.waitingIn(cooperative).stream()
                .filter(recovery -> !recovery.isOver(clock.instant()))
                .filter(recovery -> person.equals(recovery.askedBy()) || confirms(person, recovery))
                .toList();
    }

    /** What waits anywhere, for the administrator. */
    public List<Recovery> waitingAnywhere(UUID person) {
        return table.waitingSeenIn("*").stream()
                .filter(recovery -> !recovery.isOver(clock.instant()))
                .filter(recovery -> confirms(person, recovery))
                .toList();
    }

    /**
     * Gives the account a new password; the code is used up with it.
     *
     * @return the name the account signs in with
     */
    public String recover(String code, String device, String password) {
        var recovery = codes.read(Recovery.class, code, device);
        table.use(recovery, clock.instant());
        accounts.newPassword(recovery.username(), password, clock.instant());
        write(recovery.person(), GrantKind.PASSWORD_RECOVERED, recovery);
        return recovery.username();
    }

    /** One that nobody confirmed or used in time makes room for the next. */
    private void endStale(UserAccount account, UUID asker) {
        table.waitingSeenIn("*").stream()
                .filter(recovery -> recovery.username().equals(account.username()))
                .filter(recovery -> recovery.isOver(clock.instant()))
                .forEach(recovery -> table.stop(recovery, asker, clock.instant()));
    }

    private Recovery waiting(UserAccount account) {
        return table.waitingSeenIn("*").stream()
                .filter(recovery -> recovery.username().equals(account.username()))
                .findFirst()
                .orElseThrow(() -> new NotFound("recovery", account.username()));
    }

    private void mayConfirm(UUID person, Recovery recovery) {
        if (!confirms(person, recovery)) throw NoHelper.atAll();
    }

    private boolean confirms(UUID person, Recovery recovery) {
        return helpers.mayConfirm(person, accounts.get(recovery.username()), today());
    }

    private void write(UUID by, GrantKind kind, Recovery recovery) {
        var line = line(by, kind, recovery.person(), recovery.username());
        grants.write(recovery.cooperative() == null ? line : line.in(recovery.cooperative()));
    }

    private Grant line(UUID by, GrantKind kind, UUID to, String username) {
        return Grant.by(by, kind, clock.instant()).to(to).of(username);
    }

    private LocalDate today() {
        return Zones.today(clock);
    }
}

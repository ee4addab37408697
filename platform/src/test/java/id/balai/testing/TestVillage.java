package id.balai.testing;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.appointments.Appointments;
import id.balai.appointments.Codes;
import id.balai.appointments.HouseInvitations;
import id.balai.appointments.Invitations;
import id.balai.appointments.Mentoring;
import id.balai.appointments.Recoveries;
import id.balai.approvals.Approvals;
import id.balai.authorization.Authority;
import id.balai.authorization.PolicyOffice;
import id.balai.authorization.Qualifications;
import id.balai.authorization.Remedy;
import id.balai.books.Books;
import id.balai.books.Statements;
import id.balai.books.report.Registers;
import id.balai.books.report.Reports;
import id.balai.drafts.Drafts;
import id.balai.identity.Accounts;
import id.balai.identity.CodeGuesses;
import id.balai.identity.Person;
import id.balai.identity.PlatformRole;
import id.balai.identity.UserAccount;
import id.balai.ledger.Chain;
import id.balai.ledger.JournalReversed;
import id.balai.ledger.Ledger;
import id.balai.ledger.LedgerDecisions;
import id.balai.ledger.LedgerTotals;
import id.balai.ledger.Migrations;
import id.balai.ledger.PeriodClosed;
import id.balai.membership.Cooperative;
import id.balai.membership.Cooperatives;
import id.balai.membership.Grants;
import id.balai.membership.Member;
import id.balai.membership.Members;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.membership.Offices;
import id.balai.membership.PersonalDataKey;
import id.balai.membership.Register;
import id.balai.region.Zones;
import id.balai.supervision.Findings;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The core on a database of its own, with people to act in it. The clock stands still until a test moves it. */
public final class TestVillage implements AutoCloseable {
    public static final Remedy LESSONS =
            new Remedy("PEMBUKUAN", 2, "pembukuan", "Pembukuan", 5, 22, true, "/belajar/pembukuan", "Kas", 4, 38);

    private final TestDatabase database =
            TestDatabase.with(Cooperative.class, Member.class, Office.class, Person.class, UserAccount.class);
    private final AtomicInteger villages = new AtomicInteger(2001);
    private volatile Instant now = Instant.parse("2026-11-21T03:00:00Z");
    private final InstantSource clock = () -> now;

    public final Cooperatives cooperatives = new Cooperatives(database.entities());
    public final Members members =
            new Members(database.entities(), database.sql(), database.tenancy(), PersonalDataKey.of(new byte[32]));
    public final Offices offices = new Offices(database.entities(), database.sql(), database.tenancy());
    public final Qualifications qualifications = new Qualifications(database.sql());
    public final Authority authority = new Authority(
            offices,
            qualifications,
            database.sql(),
            (person, competency, level) -> Optional.of(LESSONS),
            new LedgerTotals(database.sql()),
            clock);
    public final Accounts accounts = new Accounts(database.entities(), database.sql());
    public final PolicyOffice policy = new PolicyOffice(
            database.sql(),
            accounts,
            offices,
            qualifications,
            new LedgerDecisions(database.sql(), database.tenancy()),
            clock);
    public final Grants grants = new Grants(database.sql(), database.tenancy());
    public final Appointments appointments =
            new Appointments(offices, grants, authority, accounts, cooperatives, clock);
    public final Mentoring mentoring = new Mentoring(offices, grants, authority, accounts, cooperatives, clock);
    public final Codes codes = new Codes(database.sql(), database.tenancy(), new CodeGuesses(), clock);
    public final Invitations invitations =
            new Invitations(database.sql(), database.tenancy(), authority, accounts, offices, grants, codes, clock);
    public final HouseInvitations houseInvitations =
            new HouseInvitations(database.sql(), database.tenancy(), accounts, grants, codes, clock);
    public final Recoveries recoveries =
            new Recoveries(database.sql(), database.tenancy(), accounts, offices, cooperatives, grants, codes, clock);
    public final Fired<JournalReversed> reversed = new Fired<>();
    public final Fired<PeriodClosed> closed = new Fired<>();
    public final Ledger ledger =
            new Ledger(database.sql(), database.tenancy(), authority, clock, reversed.event(), closed.event());
    public final Approvals approvals = new Approvals(ledger, authority, database.sql(), database.tenancy(), clock);
    public final Drafts drafts = new Drafts(authority, database.sql(), database.tenancy(), clock);
    public final Findings findings = new Findings(offices, authority, database.sql(), database.tenancy(), clock);
    public final Chain chain = new Chain(database.sql(), database.tenancy(), clock);
    public final Register register = new Register(members, database.tenancy());
    public final Migrations migrations = new Migrations(database.sql(), database.tenancy(), authority, clock);
    public final Statements statements = new Statements(database.sql(), database.tenancy());
    public final Books books = new Books(database.sql(), database.tenancy(), clock);
    public final Reports reports = new Reports(ledger, cooperatives, clock);
    public final Registers registers = new Registers(books, ledger, reports);

    public TestDatabase database() {
        return database;
    }

    public InstantSource clock() {
        return clock;
    }

    public LocalDate today() {
        return Zones.today(clock);
    }

    public void moveTo(LocalDate day) {
        now = day.atTime(10, 0).atZone(Zones.WIB).toInstant();
    }

    /** A cooperative with open books. */
    public Cooperative aCooperative(LocalDate firstDay) {
        var village = "33.10.15." + villages.getAndIncrement();
        return database.in(() -> {
            var cooperative = cooperatives.open(village, "KDMP " + village, firstDay);
            ledger.open(cooperative.id(), firstDay);
            return cooperative;
        });
    }

    /** Somebody holding an office for this year and the next. */
    public UUID an(OfficeRole role, Cooperative cooperative) {
        var person = UuidCreator.getTimeOrderedEpoch();
        database.run(() -> offices.appoint(
                cooperative.id(),
                person,
                role,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2027, 12, 31),
                "RAT 12 Januari 2025"));
        return person;
    }

    /** Somebody with an account that has a role in the house, overseeing a region. */
    public UUID an(PlatformRole role, String region) {
        return withAccount(Set.of(role), region);
    }

    private UUID withAccount(Set<PlatformRole> roles, String region) {
        return database.in(() -> {
            var person = accounts.register("Orang", "");
            accounts.open(person.id(), username(person.id()), "sandi yang panjang", roles, region);
            return person.id();
        });
    }

    /** The name that somebody made here signs in with. */
    public String username(UUID person) {
        return "orang." + person;
    }

    /** Somebody with an account and an office; the account is named by the person's id. */
    public UUID anAccountOf(OfficeRole role, Cooperative cooperative) {
        var person = withAccount(Set.of(), "");
        database.run(() -> offices.appoint(
                cooperative.id(), person, role, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31), "RAT"));
        return person;
    }

    /** A treasurer who may post. */
    public UUID aCertifiedTreasurer(Cooperative cooperative) {
        var person = an(OfficeRole.BENDAHARA, cooperative);
        certify(person, LocalDate.of(2027, 12, 31));
        return person;
    }

    /** @return the certificate */
    public UUID certify(UUID person, LocalDate until) {
        var certificate = UuidCreator.getTimeOrderedEpoch();
        database.run(() -> qualifications.earned(
                person, "PEMBUKUAN", 2, certificate, "PBK2-" + person, LocalDate.of(2025, 1, 1), until));
        return certificate;
    }

    @Override
    public void close() {
        database.close();
    }
}

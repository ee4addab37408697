package id.balai.app;

import id.balai.identity.AccessTokens;
import id.balai.identity.Accounts;
import id.balai.identity.PlatformRole;
import id.balai.ledger.Ledger;
import id.balai.membership.Cooperatives;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Grants;
import id.balai.membership.Members;
import id.balai.membership.OfficeRole;
import id.balai.membership.Offices;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The cooperatives of the demonstration with their members and officers, each with an account and a token. */
@ApplicationScoped
class DemoPeople {
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Cooperatives cooperatives;
    private final Members members;
    private final Offices offices;
    private final Grants grants;
    private final Ledger ledger;
    private final InstantSource clock;

    @Inject
    DemoPeople(
            Accounts accounts,
            AccessTokens tokens,
            Cooperatives cooperatives,
            Members members,
            Offices offices,
            Grants grants,
            Ledger ledger,
            InstantSource clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.cooperatives = cooperatives;
        this.members = members;
        this.offices = offices;
        this.grants = grants;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** One of them: who signs in how, and what they are where. */
    record Somebody(UUID person, String username, String password, String role, String village, String token) {}

    Map<String, Somebody> settle() {
        for (var row : DemoFile.rows("cooperatives")) {
            var opened = LocalDate.parse(row.get("opened"));
            var cooperative = cooperatives.open(row.get("village"), row.get("name"), opened);
            ledger.open(cooperative.id(), opened);
        }
        var people = new LinkedHashMap<String, Somebody>();
        for (var row : DemoFile.rows("accounts")) people.put(row.get("username"), welcome(row));
        for (var row : DemoFile.rows("members")) admit(row, people);
        for (var row : DemoFile.rows("accounts")) if (!row.get("office").isEmpty()) tell(row, people);
        return people;
    }

    /** The offices of the demonstration were given by its administrator. */
    private void tell(CSVRecord row, Map<String, Somebody> people) {
        var admin = people.get("admin");
        var somebody = people.get(row.get("username"));
        if (admin == null || somebody == null) throw new IllegalStateException(row.get("username"));
        grants.write(Grant.by(admin.person(), GrantKind.OFFICE_GIVEN, clock.instant())
                .to(somebody.person())
                .in(cooperatives.getByVillage(row.get("village")).id())
                .of(OfficeRole.valueOf(row.get("office")), LocalDate.parse(row.get("to")), row.get("decision")));
    }

    private Somebody welcome(CSVRecord row) {
        var person = accounts.register(row.get("name"), row.get("salutation"));
        var password = DemoPassword.make();
        var roles = Arrays.stream(row.get("platform").split(" "))
                .filter(name -> !name.isEmpty())
                .map(PlatformRole::valueOf)
                .collect(Collectors.toSet());
        var account = accounts.open(person.id(), row.get("username"), password, roles, row.get("region"));
        var token = tokens.issue(account, "demo", Zones.today(clock).plusYears(1));
        if (!row.get("office").isEmpty())
            offices.appoint(
                    cooperatives.getByVillage(row.get("village")).id(),
                    person.id(),
                    OfficeRole.valueOf(row.get("office")),
                    LocalDate.parse(row.get("from")),
                    LocalDate.parse(row.get("to")),
                    row.get("decision"));
        var role = row.get("office").isEmpty() ? row.get("platform") : row.get("office");
        return new Somebody(person.id(), row.get("username"), password, role, row.get("village"), token);
    }

    private void admit(CSVRecord row, Map<String, Somebody> people) {
        var somebody = people.get(row.get("username"));
        members.admit(
                cooperatives.getByVillage(row.get("village")).id(),
                row.get("number"),
                row.get("name"),
                somebody == null ? null : somebody.person(),
                null,
                LocalDate.parse(row.get("joined")));
    }
}

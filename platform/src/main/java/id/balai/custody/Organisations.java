package id.balai.custody;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.authorization.AdminOnly;
import id.balai.database.Sql;
import id.balai.identity.Accounts;
import id.balai.identity.PlatformRole;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Grants;
import id.balai.records.Organisation;
import id.balai.refusal.MissingField;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Who keeps learning records here: the house itself, and whom the administrator adds. */
@ApplicationScoped
@Transactional
public class Organisations {
    private final Sql sql;
    private final Accounts accounts;
    private final Grants grants;
    private final InstantSource clock;

    @Inject
    public Organisations(Sql sql, Accounts accounts, Grants grants, InstantSource clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.grants = grants;
        this.clock = clock;
    }

    /** All of them, the house first. */
    public List<Organisation> all(UUID admin) {
        mustBeAdmin(admin);
        return sql.list(
                "select id, name from lrs_organisation order by id <> ?, name",
                row -> new Organisation(row.getObject(1, UUID.class), row.getString(2)),
                Organisation.HOUSE);
    }

    public Organisation get(UUID admin, UUID id) {
        return all(admin).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation", id));
    }

    public Organisation add(UUID admin, String name) {
        mustBeAdmin(admin);
        if (name.isBlank()) throw new MissingField("name");
        var added = new Organisation(UuidCreator.getTimeOrderedEpoch(), name.strip());
        var isNew = sql.run(
                "insert into lrs_organisation (id, name, added_at) values (?, ?, ?) on conflict (name) do nothing",
                added.id(),
                added.name(),
                clock.instant());
        if (isNew == 0) throw new OrganisationKnown(added.name());
        grants.write(
                Grant.by(admin, GrantKind.ORGANISATION_ADDED, clock.instant()).toSomebodyNamed(added.name()));
        return added;
    }

    void mustBeAdmin(UUID person) {
        if (!accounts.holds(person, PlatformRole.ADMIN)) throw new AdminOnly();
    }
}

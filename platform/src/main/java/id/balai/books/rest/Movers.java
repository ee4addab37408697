package id.balai.books.rest;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.ledger.Migrations;
import id.balai.membership.Cooperatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets those bring in the past who have leave to; an administrator, who could give it, is told that it is missing. */
@ApplicationScoped
@Transactional
public class Movers {
    private final Authority authority;
    private final Cooperatives cooperatives;
    private final Migrations migrations;
    private final CurrentPerson current;

    @Inject
    public Movers(Authority authority, Cooperatives cooperatives, Migrations migrations, CurrentPerson current) {
        this.authority = authority;
        this.cooperatives = cooperatives;
        this.migrations = migrations;
        this.current = current;
    }

    UUID mayBringInJournals(String village) {
        var person = current.id();
        var cooperative = cooperatives.getByVillage(village).id();
        if (current.is(PlatformRole.ADMIN)) migrations.requireGrantKnowing(person, cooperative);
        else migrations.requireGrant(person, cooperative);
        return cooperative;
    }

    /** Members may also be brought in by an officer who admits them. */
    UUID mayBringInMembers(String village) {
        var person = current.id();
        var cooperative = cooperatives.getByVillage(village).id();
        if (current.is(PlatformRole.ADMIN)) migrations.requireGrantKnowing(person, cooperative);
        else if (migrations.grantOf(person, cooperative).isEmpty())
            authority.require(person, Action.MEMBER_ADMIT, Resource.of(cooperative));
        return cooperative;
    }
}

package id.balai.books.rest;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.identity.CurrentPerson;
import id.balai.ledger.Migrations;
import id.balai.membership.Cooperatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets those read a cooperative's books who may, and those who bring in its past, to see what they brought. */
@ApplicationScoped
@Transactional
public class Readers {
    private final Authority authority;
    private final Cooperatives cooperatives;
    private final Migrations migrations;
    private final CurrentPerson current;

    @Inject
    public Readers(Authority authority, Cooperatives cooperatives, Migrations migrations, CurrentPerson current) {
        this.authority = authority;
        this.cooperatives = cooperatives;
        this.migrations = migrations;
        this.current = current;
    }

    UUID allowed(String village, Action action) {
        var person = current.id();
        var cooperative = cooperatives.getByVillage(village).id();
        if (action == Action.BOOKS_READ && migrations.concerns(person, cooperative)) return cooperative;
        authority.require(person, action, Resource.of(cooperative));
        return cooperative;
    }
}

package id.balai.books.rest;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.identity.CurrentPerson;
import id.balai.membership.Cooperatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Finds the cooperative of a village for those who belong to it, and asks whether they may do what they came for. */
@ApplicationScoped
@Transactional
public class Readers {
    private final Authority authority;
    private final Cooperatives cooperatives;
    private final CurrentPerson current;

    @Inject
    public Readers(Authority authority, Cooperatives cooperatives, CurrentPerson current) {
        this.authority = authority;
        this.cooperatives = cooperatives;
        this.current = current;
    }

    UUID cooperative(UUID person, String village) {
        var cooperative = cooperatives.getByVillage(village).id();
        authority.mustBelong(person, cooperative);
        return cooperative;
    }

    UUID allowed(String village, Action action) {
        var person = current.id();
        var cooperative = cooperative(person, village);
        authority.require(person, action, Resource.of(cooperative));
        return cooperative;
    }
}

package id.balai.authorization.rest;

import id.balai.authorization.Authority;
import id.balai.identity.CurrentPerson;
import id.balai.membership.Cooperatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows those who belong to a village's cooperative in; everybody else is told it is not there. */
@ApplicationScoped
@Transactional
public class Visitors {
    private final Authority authority;
    private final Cooperatives cooperatives;
    private final CurrentPerson current;

    @Inject
    public Visitors(Authority authority, Cooperatives cooperatives, CurrentPerson current) {
        this.authority = authority;
        this.cooperatives = cooperatives;
        this.current = current;
    }

    /** The cooperative of a village, for whoever holds or held an office in it. */
    public UUID cooperativeOf(String village) {
        var person = current.id();
        var cooperative = cooperatives.getByVillage(village).id();
        authority.mustBelong(person, cooperative);
        return cooperative;
    }
}

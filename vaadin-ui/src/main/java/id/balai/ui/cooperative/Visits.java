package id.balai.ui.cooperative;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Decision;
import id.balai.authorization.Guard;
import id.balai.authorization.Resource;
import id.balai.identity.CurrentPerson;
import id.balai.membership.Cooperative;
import id.balai.membership.Cooperatives;
import id.balai.refusal.NotFound;
import id.balai.region.Zones;
import id.balai.ui.shell.Seats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** The door to a cooperative's rooms: for whoever holds an office there, as far as that office reaches. */
@ApplicationScoped
public class Visits {
    private final CurrentPerson person;
    private final Cooperatives cooperatives;
    private final Authority authority;
    private final Seats seats;
    private final InstantSource clock;

    @Inject
    Visits(CurrentPerson person, Cooperatives cooperatives, Authority authority, Seats seats, InstantSource clock) {
        this.person = person;
        this.cooperatives = cooperatives;
        this.authority = authority;
        this.seats = seats;
        this.clock = clock;
    }

    /** The cooperative, for one who may read its books. */
    public Cooperative toRead(String village) {
        var cooperative = cooperatives.getByVillage(village);
        authority.require(person.id(), Action.BOOKS_READ, Resource.of(cooperative.id()));
        return cooperative;
    }

    /** The cooperative, for one who holds any office there; nobody else learns that it is here. */
    Cooperative ofOwn(String village) {
        return seats.held().stream()
                .map(seat -> seat.cooperative())
                .filter(cooperative -> cooperative.villageCode().equals(village))
                .findFirst()
                .orElseThrow(() -> new NotFound("cooperative", village));
    }

    Decision mayPost(Cooperative cooperative) {
        return decide(Action.JOURNAL_POST, Resource.of(cooperative.id()));
    }

    /** What the visitor may do here, to be shown. */
    public Decision decide(Action action, Resource resource) {
        return authority.decide(person.id(), action, resource);
    }

    /** What somebody else may do here, to be told why they asked. */
    Decision decideFor(UUID other, Action action, Resource resource) {
        return authority.decide(other, action, resource);
    }

    /** Whether the visitor's office includes this at all. */
    public boolean offers(Action action, Cooperative cooperative) {
        return decide(action, Resource.of(cooperative.id()))
                .of(Guard.ACTION_IN_ROLE)
                .passed();
    }

    boolean mayRead(Cooperative cooperative) {
        return authority
                .decide(person.id(), Action.BOOKS_READ, Resource.of(cooperative.id()))
                .allowed();
    }

    public UUID visitor() {
        return person.id();
    }

    public LocalDate today() {
        return Zones.today(clock);
    }
}

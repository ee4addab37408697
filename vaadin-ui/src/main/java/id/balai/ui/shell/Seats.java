package id.balai.ui.shell;

import id.balai.identity.CurrentPerson;
import id.balai.membership.Cooperatives;
import id.balai.membership.Office;
import id.balai.membership.Offices;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The offices that the person who asks holds today. */
@ApplicationScoped
public class Seats {
    private final CurrentPerson person;
    private final Offices offices;
    private final Cooperatives cooperatives;
    private final InstantSource clock;

    @Inject
    public Seats(CurrentPerson person, Offices offices, Cooperatives cooperatives, InstantSource clock) {
        this.person = person;
        this.offices = offices;
        this.cooperatives = cooperatives;
        this.clock = clock;
    }

    public List<Seat> held() {
        return offices.heldBy(person.id(), Zones.today(clock)).stream()
                .map(this::seat)
                .toList();
    }

    /** The one the person acts in. */
    public Optional<Seat> acting() {
        return offices.actingIn(person.id(), Zones.today(clock)).map(this::seat);
    }

    /** Acts in another of one's offices from now on. */
    public void take(Seat seat) {
        offices.actIn(person.id(), seat.office().id(), Zones.today(clock));
    }

    private Seat seat(Office office) {
        return new Seat(cooperatives.get(office.cooperative()), office);
    }
}

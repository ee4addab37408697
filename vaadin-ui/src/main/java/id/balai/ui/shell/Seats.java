package id.balai.ui.shell;

import id.balai.identity.CurrentPerson;
import id.balai.membership.Cooperatives;
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
                .map(office -> new Seat(cooperatives.get(office.cooperative()), office))
                .toList();
    }

    public Optional<Seat> first() {
        return held().stream().findFirst();
    }
}

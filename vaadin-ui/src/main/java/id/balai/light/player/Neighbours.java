package id.balai.light.player;

import id.balai.light.player.HomePage.Goal;
import id.balai.light.site.Visit;
import id.balai.membership.Cooperatives;
import id.balai.membership.Office;
import id.balai.membership.Offices;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/** The learner's cooperative: which office they hold there, and whether the others learn too. */
@ApplicationScoped
public class Neighbours {
    private final Offices offices;
    private final Cooperatives cooperatives;
    private final InstantSource clock;

    @Inject
    public Neighbours(Offices offices, Cooperatives cooperatives, InstantSource clock) {
        this.offices = offices;
        this.cooperatives = cooperatives;
        this.clock = clock;
    }

    String office(Visit visit) {
        return first(visit)
                .map(office ->
                        cooperatives.get(office.cooperative()).name() + " · " + visit.say("role." + office.role()))
                .orElse(visit.say("home.no-office"));
    }

    Optional<Goal> goal(Visit visit) {
        return Optional.empty();
    }

    private Optional<Office> first(Visit visit) {
        return offices.heldBy(visit.person(), Zones.today(clock)).stream().findFirst();
    }
}

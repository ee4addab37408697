package id.balai.light.player;

import id.balai.learning.Learning;
import id.balai.light.player.HomePage.Goal;
import id.balai.light.site.Visit;
import id.balai.membership.Cooperatives;
import id.balai.membership.Office;
import id.balai.membership.Offices;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Collectors;

/** The learner's cooperative: which office they hold there, and whether the others learn too. */
@ApplicationScoped
public class Neighbours {
    private final Offices offices;
    private final Cooperatives cooperatives;
    private final Learning learning;
    private final InstantSource clock;

    @Inject
    public Neighbours(Offices offices, Cooperatives cooperatives, Learning learning, InstantSource clock) {
        this.offices = offices;
        this.cooperatives = cooperatives;
        this.learning = learning;
        this.clock = clock;
    }

    String office(Visit visit) {
        return first(visit)
                .map(office ->
                        cooperatives.get(office.cooperative()).name() + " · " + visit.say("role." + office.role()))
                .orElse(visit.say("home.no-office"));
    }

    /** Since Monday, counted over everybody who holds office in the same cooperative. */
    Optional<Goal> goal(Visit visit) {
        var today = Zones.today(clock);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return first(visit).map(office -> {
            var people = offices.of(office.cooperative(), today).stream()
                    .map(Office::person)
                    .collect(Collectors.toSet());
            var reached = learning.learnersSince(
                    people, monday.atStartOfDay(Zones.WIB).toInstant());
            return new Goal(reached, people.size(), visit.frame().moment(clock.instant()));
        });
    }

    private Optional<Office> first(Visit visit) {
        return offices.heldBy(visit.person(), Zones.today(clock)).stream().findFirst();
    }
}

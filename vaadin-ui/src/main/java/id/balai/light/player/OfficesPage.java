package id.balai.light.player;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Decision;
import id.balai.authorization.Guard;
import id.balai.authorization.Resource;
import id.balai.light.site.Pages;
import id.balai.light.site.Visit;
import id.balai.membership.Cooperative;
import id.balai.membership.Cooperatives;
import id.balai.membership.Office;
import id.balai.membership.Offices;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/** The offices somebody holds, and which doors are open to them there today. */
@ApplicationScoped
public class OfficesPage {
    private static final List<Action> DOORS =
            List.of(Action.JOURNAL_POST, Action.JOURNAL_APPROVE, Action.PERIOD_CLOSE, Action.BOOKS_READ);

    public record View(List<Held> offices) {}

    /**
     * @param journalUrl where journals are recorded; empty for an office that has nothing to do with it
     * @param quickUrl where the most used ones are recorded on a phone; empty for who may not
     */
    public record Held(
            String role,
            String cooperative,
            String term,
            List<Door> doors,
            String journalUrl,
            String quickUrl,
            boolean first) {}

    /** One thing to do, and whether it may be done. */
    public record Door(String title, boolean open, String note) {}

    private final Pages pages;
    private final Offices offices;
    private final Cooperatives cooperatives;
    private final Authority authority;
    private final InstantSource clock;

    @Inject
    public OfficesPage(
            Pages pages, Offices offices, Cooperatives cooperatives, Authority authority, InstantSource clock) {
        this.pages = pages;
        this.offices = offices;
        this.cooperatives = cooperatives;
        this.authority = authority;
        this.clock = clock;
    }

    void answer(Visit visit) throws IOException {
        var held = offices.heldBy(visit.person(), Zones.today(clock));
        var shown = held.stream()
                .map(office -> held(visit, office, office == held.get(0)))
                .toList();
        pages.show(visit, "player/offices", new View(shown));
    }

    private Held held(Visit visit, Office office, boolean first) {
        var f = visit.frame();
        Cooperative cooperative = cooperatives.get(office.cooperative());
        var doors = DOORS.stream()
                .map(action -> authority.decide(visit.person(), action, Resource.of(office.cooperative())))
                .toList();
        var shown = java.util.stream.IntStream.range(0, DOORS.size())
                .filter(i -> mattersTo(doors.get(i)))
                .mapToObj(i -> door(visit, DOORS.get(i), doors.get(i)))
                .toList();
        var journals = mattersTo(doors.get(0));
        var books = "/belajar/koperasi/" + cooperative.villageCode();
        return new Held(
                f.say("role." + office.role()),
                cooperative.name(),
                f.say("offices.term", office.decision(), f.date(office.to())),
                shown,
                journals ? books + "/catat-jurnal" : "",
                doors.get(0).allowed() ? books + "/catat-cepat" : "",
                first);
    }

    /** What an office does not include is no door to it at all. */
    private static boolean mattersTo(Decision decision) {
        return decision.of(Guard.ACTION_IN_ROLE).passed();
    }

    private static Door door(Visit visit, Action action, Decision decision) {
        var note = decision.allowed()
                ? visit.say("door.open")
                : Reasons.of(visit.frame(), decision.reasons().get(0)).text();
        return new Door(visit.say("action." + action.code()), decision.allowed(), note);
    }
}

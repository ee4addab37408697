package id.balai.light.player;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Decision;
import id.balai.authorization.GuardResult;
import id.balai.authorization.Remedy;
import id.balai.authorization.Resource;
import id.balai.drafts.Drafts;
import id.balai.identity.Accounts;
import id.balai.light.site.Frame;
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
import java.util.Objects;
import java.util.stream.Collectors;

/** "Catat jurnal": straight to the journal for who may, and for who may not yet the way there. */
@ApplicationScoped
public class DeniedPage {
    /**
     * @param others who may do it today; empty when nobody may
     * @param draftUrl where it can at least be drafted; empty for an office that has nothing to do with it
     */
    public record View(
            String cooperative,
            String headline,
            String need,
            String needed,
            List<Reasons> reasons,
            String url,
            String button,
            String others,
            String draftUrl) {}

    private final Pages pages;
    private final Authority authority;
    private final Cooperatives cooperatives;
    private final Offices offices;
    private final Accounts accounts;
    private final InstantSource clock;

    @Inject
    public DeniedPage(
            Pages pages,
            Authority authority,
            Cooperatives cooperatives,
            Offices offices,
            Accounts accounts,
            InstantSource clock) {
        this.pages = pages;
        this.authority = authority;
        this.cooperatives = cooperatives;
        this.offices = offices;
        this.accounts = accounts;
        this.clock = clock;
    }

    void answer(Visit visit, String village) throws IOException {
        var cooperative = cooperatives.getByVillage(village);
        authority.mustBelong(visit.person(), cooperative.id());
        var decision = authority.decide(visit.person(), Action.JOURNAL_POST, Resource.of(cooperative.id()));
        if (decision.allowed()) {
            visit.goTo("/app/koperasi/" + village + "/jurnal");
            return;
        }
        visit.response().setStatus(403);
        pages.show(
                visit,
                "player/denied",
                view(
                        visit.frame(),
                        cooperative.name(),
                        decision,
                        others(cooperative),
                        Drafts.allows(decision) ? "/app/koperasi/" + village + "/jurnal?draf=baru" : ""));
    }

    static View view(Frame f, String cooperative, Decision decision, String others, String draftUrl) {
        var remedy = decision.reasons().stream()
                .map(GuardResult::remedy)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var reasons = decision.guards().stream()
                .filter(result -> tells(f, result))
                .map(result -> Reasons.of(f, result))
                .toList();
        var needed = remedy == null ? "" : f.say("competency.level", competency(f, remedy), remedy.level());
        return new View(
                cooperative,
                f.say(remedy == null ? "denied.not-you" : "denied.soon"),
                f.say(remedy == null ? "denied.not-you.why" : "denied.need"),
                needed,
                reasons,
                remedy == null ? "/belajar/koperasi" : remedy.url(),
                remedy == null
                        ? f.say("denied.back")
                        : f.say("denied.learn", remedy.nextMinutes(), f.size(remedy.nextKilobytes() * 1000L)),
                others.isEmpty() ? "" : f.say("denied.others", others),
                draftUrl);
    }

    /** A guard that passed without anything to tell, such as a limit not reached, is left out. */
    private static boolean tells(Frame f, GuardResult result) {
        return !result.passed() || f.words().has("guard." + result.code());
    }

    private static String competency(Frame f, Remedy remedy) {
        var key = "competency." + remedy.competency();
        return f.words().has(key) ? f.say(key) : remedy.courseTitle();
    }

    private String others(Cooperative cooperative) {
        var people = offices.of(cooperative.id(), Zones.today(clock)).stream()
                .map(Office::person)
                .distinct()
                .filter(person -> authority
                        .decide(person, Action.JOURNAL_POST, Resource.of(cooperative.id()))
                        .allowed())
                .toList();
        return accounts.names(people).values().stream().sorted().collect(Collectors.joining(", "));
    }
}

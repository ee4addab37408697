package id.balai.light.player;

import id.balai.approvals.Approvals;
import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.ledger.AccountClass;
import id.balai.ledger.Ledger;
import id.balai.ledger.LedgerAccount;
import id.balai.light.site.Pages;
import id.balai.light.site.Visit;
import id.balai.membership.Cooperative;
import id.balai.membership.Cooperatives;
import id.balai.membership.Members;
import id.balai.refusal.Refusal;
import id.balai.region.Zones;
import id.balai.web.Problem;
import id.balai.web.RefusalTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three most used journals on one small page, for a phone on a thin link; everything else is on the desk. */
@ApplicationScoped
public class QuickPage {
    /**
     * @param expenses what money may have gone for
     * @param done what became of the entry before this one; empty before the first
     */
    public record View(
            String cooperative,
            String deskUrl,
            QuickForm form,
            List<QuickEvent> events,
            List<LedgerAccount> expenses,
            String done,
            RefusalTexts.@Nullable Words refused) {}

    private final Pages pages;
    private final Authority authority;
    private final Cooperatives cooperatives;
    private final Members members;
    private final Ledger ledger;
    private final Approvals approvals;
    private final InstantSource clock;

    @Inject
    public QuickPage(
            Pages pages,
            Authority authority,
            Cooperatives cooperatives,
            Members members,
            Ledger ledger,
            Approvals approvals,
            InstantSource clock) {
        this.pages = pages;
        this.authority = authority;
        this.cooperatives = cooperatives;
        this.members = members;
        this.ledger = ledger;
        this.approvals = approvals;
        this.clock = clock;
    }

    void answer(Visit visit, String village) throws IOException {
        var cooperative = cooperatives.getByVillage(village);
        authority.mustBelong(visit.person(), cooperative.id());
        if (!authority
                .decide(visit.person(), Action.JOURNAL_POST, Resource.of(cooperative.id()))
                .allowed()) visit.goTo("/belajar/koperasi/" + village + "/catat-jurnal");
        else if (visit.isPost()) take(visit, cooperative);
        else show(visit, cooperative, QuickForm.empty(), null);
    }

    /** What was refused stays filled in, under the same key. */
    private void take(Visit visit, Cooperative cooperative) throws IOException {
        var form = QuickForm.of(visit);
        try {
            if (form.event() == QuickEvent.DUES) members.mustKnow(cooperative.id(), form.member());
            var usual = visit.say("quick." + form.event());
            var outcome = approvals.submit(
                    visit.person(), cooperative.id(), form.key(), form.journal(Zones.today(clock), usual));
            var done = outcome.inTheBooks().map(posted -> "nomor=" + posted.number());
            visit.goTo(visit.request().getRequestURI() + "?" + done.orElse("menunggu=1"));
        } catch (Refusal refusal) {
            visit.response().setStatus(Problem.status(refusal.kind()));
            show(visit, cooperative, form, RefusalTexts.describe(refusal, visit.locale()));
        }
    }

    private void show(Visit visit, Cooperative cooperative, QuickForm form, RefusalTexts.@Nullable Words refused)
            throws IOException {
        var expenses = ledger.accounts(cooperative.id()).stream()
                .filter(account -> account.accountClass() == AccountClass.EXPENSE)
                .filter(account -> account.code().startsWith("61"))
                .toList();
        var desk = "/app/koperasi/" + cooperative.villageCode();
        pages.show(
                visit,
                "player/quick",
                new View(cooperative.name(), desk, form, List.of(QuickEvent.values()), expenses, done(visit), refused));
    }

    private static String done(Visit visit) {
        if (visit.number("nomor") > 0) return visit.say("quick.done", visit.number("nomor"));
        return visit.has("menunggu") ? visit.say("quick.waiting") : "";
    }
}

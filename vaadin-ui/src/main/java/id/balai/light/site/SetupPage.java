package id.balai.light.site;

import id.balai.identity.BadAccountData;
import id.balai.identity.SetupLinks;
import id.balai.refusal.Refusal;
import id.balai.web.RefusalTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** The first page of a new house: whoever holds the set-up link opens the first administrator's account. */
@ApplicationScoped
public class SetupPage {
    /**
     * @param trouble what was wrong with the last try, and what to do; empty before the first
     */
    public record View(String key, String name, String username, String trouble, String remedy) {}

    private final Pages pages;
    private final SetupLinks links;

    @Inject
    public SetupPage(Pages pages, SetupLinks links) {
        this.pages = pages;
        this.links = links;
    }

    void answer(Visit visit) throws IOException {
        var key = visit.field("kunci");
        if (!visit.isPost()) {
            pages.show(visit, "site/setup", new View(key, "", "", "", ""));
            return;
        }
        try {
            links.use(key, visit.field("name"), visit.field("username"), visit.field("password"));
            visit.goTo("/masuk");
        } catch (BadAccountData refusal) {
            refused(visit, key, refusal);
        }
    }

    private void refused(Visit visit, String key, Refusal refusal) throws IOException {
        var words = RefusalTexts.describe(refusal, visit.locale());
        visit.response().setStatus(422);
        pages.show(
                visit,
                "site/setup",
                new View(key, visit.field("name"), visit.field("username"), words.detail(), words.remedy()));
    }
}

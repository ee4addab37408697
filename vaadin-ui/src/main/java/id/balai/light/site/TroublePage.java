package id.balai.light.site;

import id.balai.refusal.Refusal;
import id.balai.refusal.Refusal.Kind;
import id.balai.web.Problem;
import id.balai.web.RefusalTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** The page for whatever went wrong: what happened, whether anything is lost, and one way on. */
@ApplicationScoped
public class TroublePage {
    /** @param button where {@code url} leads */
    public record View(String icon, String title, String detail, String remedy, String url, String button) {}

    private final Pages pages;

    @Inject
    public TroublePage(Pages pages) {
        this.pages = pages;
    }

    void refused(Visit visit, Refusal refusal) throws IOException {
        visit.response().setStatus(Problem.status(refusal.kind()));
        if (refusal.kind() == Kind.NOT_FOUND) {
            show(visit, 404);
            return;
        }
        var words = RefusalTexts.describe(refusal, visit.locale());
        pages.show(visit, "site/trouble", view(visit, "question", words.title(), words.detail(), words.remedy()));
    }

    /** For what the server itself noticed: no such address, not allowed, something broke. */
    public void show(Visit visit, int status) throws IOException {
        var key = status == 403 || status == 404 ? "trouble." + status : status < 500 ? "trouble.400" : "trouble.500";
        visit.response().setStatus(status);
        var view = view(
                visit,
                status == 404 ? "search" : "question",
                visit.say(key),
                visit.say(key + ".detail"),
                visit.say(key + ".remedy"));
        pages.show(visit, "site/trouble", view);
    }

    private static View view(Visit visit, String icon, String title, String detail, String remedy) {
        var known = visit.signedIn() != null;
        var button = visit.say(known ? "trouble.home" : "trouble.front");
        return new View(icon, title, detail, remedy, known ? "/belajar" : "/", button);
    }
}

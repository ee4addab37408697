package id.balai.light.site;

import id.balai.identity.TooManyGuesses;
import id.balai.identity.WrongCredentials;
import id.balai.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** The way in and the way out. */
@ApplicationScoped
public class SignInPage {
    /**
     * @param trouble which sentence says why it failed; empty before the first try
     * @param onward the address that was wanted before sign-in stood in the way
     */
    public record View(String trouble, String username, String onward, long minutes) {}

    private static final int WIDE = 1000;

    private final Pages pages;
    private final Door door;

    @Inject
    public SignInPage(Pages pages, Door door) {
        this.pages = pages;
        this.door = door;
    }

    void answer(Visit visit) throws IOException {
        var onward = ours(visit.field("ke"));
        if (!visit.isPost()) {
            if (visit.signedIn() != null) visit.goTo(onward.isEmpty() ? home(visit) : onward);
            else pages.show(visit, "site/sign-in", new View("", "", onward, 0));
            return;
        }
        try {
            door.enter(visit);
            visit.goTo(onward.isEmpty() ? home(visit) : onward);
        } catch (WrongCredentials | TooManyGuesses refusal) {
            var wait = refusal.facts().get("seconds") instanceof Number seconds ? (seconds.longValue() + 59) / 60 : 0;
            visit.response().setStatus(refusal instanceof TooManyGuesses ? 429 : 401);
            pages.show(visit, "site/sign-in", new View(trouble(refusal), visit.field("username"), onward, wait));
        }
    }

    void leave(Visit visit) throws IOException {
        if (visit.isPost()) door.leave(visit);
        visit.goTo("/");
    }

    /** The light home on a phone or a thin link, the whole desk on a wide screen. */
    private static String home(Visit visit) {
        var thrifty = "on".equals(visit.request().getHeader("Save-Data"));
        return visit.number("lebar") >= WIDE && !thrifty ? "/app" : "/belajar";
    }

    private static String trouble(Refusal refusal) {
        return refusal instanceof TooManyGuesses ? "throttled" : "wrong";
    }

    /** Only addresses of ours are followed, so that nobody can send a victim elsewhere through our sign-in. */
    static String ours(String address) {
        return address.matches("/[A-Za-z0-9._~\\-][A-Za-z0-9._~%/?=&\\-]*") ? address : "";
    }
}

package id.balai.light.site;

import id.balai.app.SignedInBrowser;
import id.balai.identity.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Begins a session for whoever shows the right password, and ends it. */
@ApplicationScoped
public class Door {
    private final SignIn signIn;
    private final SignedInBrowser browser;

    @Inject
    public Door(SignIn signIn, SignedInBrowser browser) {
        this.signIn = signIn;
        this.browser = browser;
    }

    void enter(Visit visit) {
        enter(visit, visit.field("username"));
    }

    /** Under a name that is known already, with the password typed. */
    void enter(Visit visit, String username) {
        var device = browser.device(visit.request(), visit.response());
        var who = signIn.byPassword(username, visit.field("password"), device);
        browser.begin(visit.request(), visit.response(), who);
    }

    void leave(Visit visit) {
        browser.end(visit.request(), visit.response());
    }
}

package id.balai.light.site;

import id.balai.app.SignedInBrowser;
import id.balai.appointments.BadCode;
import id.balai.appointments.HouseInvitation;
import id.balai.appointments.HouseInvitations;
import id.balai.appointments.Invitation;
import id.balai.appointments.Invitations;
import id.balai.appointments.Recoveries;
import id.balai.appointments.Recovery;
import id.balai.certification.QrCode;
import id.balai.identity.Accounts;
import id.balai.identity.BadAccountData;
import id.balai.identity.UsernameTaken;
import id.balai.membership.Cooperatives;
import id.balai.refusal.Refusal;
import id.balai.web.RefusalTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A printed code: an invitation to an account and an office, or the way back to an account. */
@ApplicationScoped
public class CodePage {
    /** What a code can stand for. */
    public enum Sort {
        OFFICE,
        HOUSE,
        BACK
    }

    /** @param trouble what is wrong with the code; empty at first */
    public record Form(String code, String trouble, String remedy) {}

    /**
     * What the code stands for.
     *
     * @param username the account it leads back to; what was typed for an invitation
     * @param as the name of whoever is signed in and may take the office; empty for nobody
     */
    public record View(
            String code,
            Sort sort,
            String named,
            String office,
            String where,
            String by,
            String until,
            String username,
            String as,
            String trouble,
            String remedy) {
        public boolean back() {
            return sort == Sort.BACK;
        }

        View refused(String typed, RefusalTexts.Words words) {
            return new View(code, sort, named, office, where, by, until, typed, as, words.detail(), words.remedy());
        }
    }

    /** @param qr the address of the code, drawn */
    public record Slip(View view, String qr, String address) {}

    private final Pages pages;
    private final Invitations invitations;
    private final HouseInvitations houseInvitations;
    private final Recoveries recoveries;
    private final Accounts accounts;
    private final Cooperatives cooperatives;
    private final SignedInBrowser browser;
    private final Door door;
    private final String publicUrl;

    @Inject
    public CodePage(
            Pages pages,
            Invitations invitations,
            HouseInvitations houseInvitations,
            Recoveries recoveries,
            Accounts accounts,
            Cooperatives cooperatives,
            SignedInBrowser browser,
            Door door,
            @ConfigProperty(name = "balai.public.url") String publicUrl) {
        this.pages = pages;
        this.invitations = invitations;
        this.houseInvitations = houseInvitations;
        this.recoveries = recoveries;
        this.accounts = accounts;
        this.cooperatives = cooperatives;
        this.browser = browser;
        this.door = door;
        this.publicUrl = publicUrl;
    }

    void answer(Visit visit) throws IOException {
        visit.response().setHeader("X-Robots-Tag", "noindex");
        visit.response().setHeader("Referrer-Policy", "no-referrer");
        var path = visit.path();
        if (path.isEmpty()) typed(visit);
        else
            try {
                borne(visit, path.get(0), path.size() == 2 && path.get(1).equals("slip"));
            } catch (BadCode refusal) {
                refuse(visit, path.get(0), refusal);
            }
    }

    private void typed(Visit visit) throws IOException {
        var code = visit.field("kode").strip();
        if (code.isEmpty()) pages.show(visit, "site/code-form", new Form("", "", ""));
        else
            visit.goTo("/undangan/"
                    + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private void borne(Visit visit, String code, boolean slip) throws IOException {
        var view = view(visit, code);
        if (slip) slip(visit, view);
        else if (visit.isPost()) take(visit, view);
        else pages.show(visit, "site/code", view);
    }

    private void slip(Visit visit, View view) throws IOException {
        var address = publicUrl + "/undangan/" + view.code();
        pages.show(visit, "site/slip", new Slip(view, QrCode.dataUri(address), address));
    }

    private void take(Visit visit, View view) throws IOException {
        try {
            if (visit.has("sebagai") && visit.signedIn() != null && view.sort() == Sort.OFFICE)
                invitations.acceptAs(visit.person(), view.code(), device(visit));
            else if (view.back()) recover(visit, view);
            else enter(visit, view);
            visit.goTo("/belajar");
        } catch (BadAccountData | UsernameTaken refusal) {
            visit.response().setStatus(422);
            var words = RefusalTexts.describe(refusal, visit.locale());
            pages.show(visit, "site/code", view.refused(visit.field("username"), words));
        }
    }

    private void recover(Visit visit, View view) {
        var username = recoveries.recover(view.code(), device(visit), visit.field("password"));
        door.enter(visit, username);
    }

    private void enter(Visit visit, View view) {
        var username = visit.field("username");
        var password = visit.field("password");
        if (view.sort() == Sort.HOUSE) houseInvitations.accept(view.code(), device(visit), username, password);
        else invitations.accept(view.code(), device(visit), username, password);
        door.enter(visit, username);
    }

    private View view(Visit visit, String code) {
        return found(() -> view(visit, code, invitations.read(code, device(visit))))
                .or(() -> found(() -> view(visit, code, houseInvitations.read(code, device(visit)))))
                .orElseGet(() -> view(code, recoveries.read(code, device(visit))));
    }

    /** A code that is none of one sort may be of another; one that is spent or over is told as such. */
    private static Optional<View> found(Supplier<View> reading) {
        try {
            return Optional.of(reading.get());
        } catch (BadCode refusal) {
            if (refusal.code().equals("CODE_UNKNOWN")) return Optional.empty();
            throw refusal;
        }
    }

    private View view(Visit visit, String code, HouseInvitation found) {
        return new View(
                code,
                Sort.HOUSE,
                found.named(),
                visit.say("platform." + found.role()),
                "Balai",
                accounts.get(found.invitedBy()).fullName(),
                visit.frame().moment(found.validUntil()),
                "",
                "",
                "",
                "");
    }

    private View view(Visit visit, String code, Invitation found) {
        var term = found.term();
        return new View(
                code,
                Sort.OFFICE,
                found.named(),
                visit.say("role.in." + term.role()),
                cooperatives.get(found.cooperative()).name(),
                accounts.get(found.invitedBy()).fullName(),
                visit.frame().moment(found.validUntil()),
                "",
                visit.signedIn() == null ? "" : accounts.get(visit.person()).fullName(),
                "",
                "");
    }

    private View view(String code, Recovery found) {
        var holder = accounts.get(found.person()).fullName();
        return new View(code, Sort.BACK, holder, "", "", "", "", found.username(), "", "", "");
    }

    private void refuse(Visit visit, String code, Refusal refusal) throws IOException {
        visit.response().setStatus(refusal.kind() == Refusal.Kind.NOT_FOUND ? 404 : 409);
        var words = RefusalTexts.describe(refusal, visit.locale());
        pages.show(visit, "site/code-form", new Form(code, words.detail(), words.remedy()));
    }

    private String device(Visit visit) {
        return browser.device(visit.request(), visit.response());
    }
}

package id.balai.light.site;

import id.balai.app.SignedInBrowser;
import id.balai.appointments.BadCode;
import id.balai.appointments.Codes;
import id.balai.appointments.HouseInvitation;
import id.balai.appointments.HouseInvitations;
import id.balai.appointments.Invitations;
import id.balai.appointments.Recoveries;
import id.balai.certification.QrCode;
import id.balai.identity.BadAccountData;
import id.balai.identity.UsernameTaken;
import id.balai.refusal.Refusal;
import id.balai.web.RefusalTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A printed code: an invitation to an account and an office, or the way back to an account. */
@ApplicationScoped
public class CodePage {
    /** @param trouble what is wrong with the code; empty at first */
    public record Form(String code, String trouble, String remedy) {}

    /** @param qr the address of the code, drawn */
    public record Slip(CodeView view, String qr, String address) {}

    private final Pages pages;
    private final Codes codes;
    private final CodeWords words;
    private final Invitations invitations;
    private final HouseInvitations houseInvitations;
    private final Recoveries recoveries;
    private final SignedInBrowser browser;
    private final Door door;
    private final String publicUrl;

    @Inject
    public CodePage(
            Pages pages,
            Codes codes,
            CodeWords words,
            Invitations invitations,
            HouseInvitations houseInvitations,
            Recoveries recoveries,
            SignedInBrowser browser,
            Door door,
            @ConfigProperty(name = "balai.public.url") String publicUrl) {
        this.pages = pages;
        this.codes = codes;
        this.words = words;
        this.invitations = invitations;
        this.houseInvitations = houseInvitations;
        this.recoveries = recoveries;
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
        var view = words.of(visit, code, codes.read(code, device(visit)));
        if (slip) slip(visit, view);
        else if (visit.isPost()) take(visit, view);
        else pages.show(visit, "site/code", view);
    }

    private void slip(Visit visit, CodeView view) throws IOException {
        var address = publicUrl + "/undangan/" + view.code();
        pages.show(visit, "site/slip", new Slip(view, QrCode.dataUri(address), address));
    }

    private void take(Visit visit, CodeView view) throws IOException {
        try {
            if (visit.has("sebagai") && visit.signedIn() != null && view.forAccounts())
                invitations.acceptAs(visit.person(), view.code(), device(visit));
            else if (view.back()) recover(visit, view);
            else enter(visit, view);
            visit.goTo("/belajar");
        } catch (BadAccountData | UsernameTaken refusal) {
            visit.response().setStatus(422);
            var why = RefusalTexts.describe(refusal, visit.locale());
            pages.show(visit, "site/code", view.refused(visit.field("username"), why));
        }
    }

    private void recover(Visit visit, CodeView view) {
        var username = recoveries.recover(view.code(), device(visit), visit.field("password"));
        door.enter(visit, username);
    }

    private void enter(Visit visit, CodeView view) {
        var username = visit.field("username");
        var password = visit.field("password");
        if (view.found() instanceof HouseInvitation)
            houseInvitations.accept(view.code(), device(visit), username, password);
        else invitations.accept(view.code(), device(visit), username, password);
        door.enter(visit, username);
    }

    private void refuse(Visit visit, String code, Refusal refusal) throws IOException {
        visit.response().setStatus(refusal.kind() == Refusal.Kind.NOT_FOUND ? 404 : 409);
        var why = RefusalTexts.describe(refusal, visit.locale());
        pages.show(visit, "site/code-form", new Form(code, why.detail(), why.remedy()));
    }

    private String device(Visit visit) {
        return browser.device(visit.request(), visit.response());
    }
}

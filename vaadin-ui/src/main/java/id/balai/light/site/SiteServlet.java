package id.balai.light.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;

/** The addresses anybody may open. */
@WebServlet({"", "/masuk", "/keluar", "/siapkan", "/undangan/*", "/verifikasi/*", "/sertifikat/*"})
public class SiteServlet extends Router {
    @Inject
    WelcomePage welcome;

    @Inject
    SignInPage signIn;

    @Inject
    SetupPage setup;

    @Inject
    CodePage code;

    @Inject
    CheckPage check;

    @Inject
    CertificateFile certificate;

    @Override
    protected void route(Visit visit) throws IOException {
        switch (visit.request().getServletPath()) {
            case "/masuk" -> signIn.answer(visit);
            case "/keluar" -> signIn.leave(visit);
            case "/siapkan" -> setup.answer(visit);
            case "/undangan" -> code.answer(visit);
            case "/verifikasi" -> check.answer(visit);
            case "/sertifikat" -> certificate.answer(visit);
            default -> welcome.answer(visit);
        }
    }
}

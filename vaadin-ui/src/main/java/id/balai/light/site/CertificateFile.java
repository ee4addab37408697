package id.balai.light.site;

import id.balai.certification.Certificates;
import id.balai.refusal.NotFound;
import id.balai.web.WrittenId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;

/** The certificate for printing, for whoever holds it and nobody else. */
@ApplicationScoped
public class CertificateFile {
    private static final String ENDING = ".pdf";

    private final Certificates certificates;

    @Inject
    public CertificateFile(Certificates certificates) {
        this.certificates = certificates;
    }

    void answer(Visit visit) throws IOException {
        if (visit.signedIn() == null) {
            visit.goTo("/masuk?ke=" + visit.request().getRequestURI());
            return;
        }
        var certificate = certificates.get(id(visit));
        if (!certificate.person().equals(visit.person())) throw new NotFound("certificate", certificate.id());
        var pdf = certificates.pdf(certificate.id());
        var response = visit.response();
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + certificate.number() + ENDING + "\"");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private static UUID id(Visit visit) {
        var name = visit.path().size() == 1 ? visit.path().get(0) : "";
        var id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return WrittenId.of("certificate", id);
    }
}

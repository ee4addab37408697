package id.balai.ui.learn;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.balai.certification.Certificate;
import id.balai.certification.Certificates;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Chip;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Ways;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;

/** A certificate as its holder sees it, with the paper to print and the page for others to check. */
class CertificateCard extends Card {
    CertificateCard(Certificate certificate, Certificates register, LocalDate today) {
        var valid = certificate.isValidOn(today);
        if (valid) addClassName("gold");
        var ways = new Div(Ways.quietLink("/verifikasi/" + certificate.code(), text("certificate.check")));
        if (certificate.revocation() == null) ways.addComponentAsFirst(paper(certificate, register));
        ways.addClassName("row");
        add(
                state(certificate, valid),
                new H2(certificate.title()),
                new Small(text("certificate.number", certificate.number(), certificate.holder())),
                new Small(text(
                        "certificate.days",
                        Dates.day(certificate.issuedOn()),
                        Dates.day(certificate.validUntil()),
                        certificate.issuer())),
                ways);
    }

    private static Chip state(Certificate certificate, boolean valid) {
        if (certificate.revocation() != null) return Chip.refused(text("certificate.revoked"));
        return valid ? Chip.gold(text("certificate.valid")) : Chip.refused(text("certificate.expired"));
    }

    private static Anchor paper(Certificate certificate, Certificates register) {
        var paper = new Anchor(
                DownloadHandler.fromInputStream(asked -> {
                    var pdf = register.pdf(certificate.id());
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf),
                            certificate.number() + ".pdf",
                            "application/pdf",
                            pdf.length);
                }),
                text("certificate.paper"));
        paper.addClassName("btn");
        return paper;
    }
}

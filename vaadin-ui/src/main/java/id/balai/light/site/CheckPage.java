package id.balai.light.site;

import id.balai.certification.Certificate;
import id.balai.certification.Certificates;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a certificate is genuine and still counts, for anybody who has its code: the verdict first. */
@ApplicationScoped
public class CheckPage {
    public enum Verdict {
        VALID("good", "check"),
        EXPIRED("old", "alert"),
        REVOKED("bad", "close"),
        UNKNOWN("unknown", "question");

        private final String look;
        private final String icon;

        Verdict(String look, String icon) {
            this.look = look;
            this.icon = icon;
        }

        static Verdict of(Certificate certificate, LocalDate today) {
            if (certificate.revocation() != null) return REVOKED;
            return certificate.isValidOn(today) ? VALID : EXPIRED;
        }

        public String look() {
            return look;
        }

        public String icon() {
            return icon;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public record View(
            Verdict verdict,
            String why,
            Instant at,
            String name,
            String competency,
            String issued,
            String until,
            String issuer,
            String number,
            String badge) {
        public boolean known() {
            return verdict != Verdict.UNKNOWN;
        }
    }

    private final Pages pages;
    private final Certificates certificates;
    private final InstantSource clock;

    @Inject
    public CheckPage(Pages pages, Certificates certificates, InstantSource clock) {
        this.pages = pages;
        this.certificates = certificates;
        this.clock = clock;
    }

    void answer(Visit visit) throws IOException {
        visit.response().setHeader("X-Robots-Tag", "noindex");
        var path = visit.path();
        if (path.isEmpty() && visit.has("kode"))
            visit.goTo("/verifikasi/" + encoded(visit.field("kode").strip()));
        else if (path.isEmpty()) pages.show(visit, "site/check-form", null);
        else if (path.size() == 2 && path.get(1).equals("lencana")) badge(visit, path.get(0));
        else pages.show(visit, "site/check", view(visit, certificates.byCode(path.get(0))));
    }

    private View view(Visit visit, Optional<Certificate> found) {
        if (found.isEmpty()) {
            visit.response().setStatus(404);
            return new View(
                    Verdict.UNKNOWN, visit.say("check.unknown.why"), clock.instant(), "", "", "", "", "", "", "");
        }
        var certificate = found.get();
        var verdict = Verdict.of(certificate, Zones.today(clock));
        var frame = visit.frame();
        return new View(
                verdict,
                why(visit, verdict, certificate),
                clock.instant(),
                certificate.holder(),
                certificate.title(),
                frame.date(certificate.issuedOn()),
                frame.date(certificate.validUntil()),
                certificate.issuer(),
                certificate.number(),
                "/verifikasi/" + encoded(certificate.code()) + "/lencana");
    }

    private static String why(Visit visit, Verdict verdict, Certificate certificate) {
        var revocation = certificate.revocation();
        if (revocation != null) {
            var day = visit.frame().date(LocalDate.ofInstant(revocation.at(), Zones.WIB));
            return visit.say("check.revoked.why", day);
        }
        return verdict == Verdict.EXPIRED
                ? visit.say("check.expired.why", visit.frame().date(certificate.validUntil()))
                : "";
    }

    private void badge(Visit visit, String code) throws IOException {
        var certificate = certificates.byCode(code);
        if (certificate.isEmpty()) {
            pages.show(visit, "site/check", view(visit, certificate));
            return;
        }
        var jwt = certificates.badge(certificate.get().id());
        var response = visit.response();
        response.setContentType("application/vc+jwt");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"lencana-" + certificate.get().number() + ".jwt\"");
        response.getOutputStream().write(jwt.getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

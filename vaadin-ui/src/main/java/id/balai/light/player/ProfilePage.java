package id.balai.light.player;

import id.balai.certification.Certificate;
import id.balai.certification.Certificates;
import id.balai.identity.CurrentPerson;
import id.balai.light.site.Frame;
import id.balai.light.site.Pages;
import id.balai.light.site.Visit;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Whoever is signed in: their certificates, what still waits on this phone, and the way out. */
@ApplicationScoped
public class ProfilePage {
    private static final int SOON_DAYS = 30;

    public record View(String name, String username, List<Held> held) {}

    /** One certificate, and whether it counts today. */
    public record Held(
            String title, boolean valid, String state, String number, String until, String pdf, String check) {}

    private final Pages pages;
    private final Certificates certificates;
    private final CurrentPerson current;
    private final InstantSource clock;

    @Inject
    public ProfilePage(Pages pages, Certificates certificates, CurrentPerson current, InstantSource clock) {
        this.pages = pages;
        this.certificates = certificates;
        this.current = current;
        this.clock = clock;
    }

    void answer(Visit visit) throws IOException {
        var today = Zones.today(clock);
        var held = certificates.of(visit.person()).stream()
                .map(certificate -> held(visit.frame(), certificate, today))
                .toList();
        pages.show(visit, "player/profile", new View(current.name(), current.username(), held));
    }

    static Held held(Frame f, Certificate certificate, LocalDate today) {
        return new Held(
                certificate.title(),
                certificate.isValidOn(today),
                state(f, certificate, today),
                certificate.number(),
                f.date(certificate.validUntil()),
                "/sertifikat/" + certificate.id() + ".pdf",
                "/verifikasi/" + certificate.code().replace(" ", ""));
    }

    private static String state(Frame f, Certificate certificate, LocalDate today) {
        if (certificate.revocation() != null) return f.say("certificate.revoked");
        if (!certificate.isValidOn(today)) return f.say("certificate.expired");
        var soon = certificate.validUntil().isBefore(today.plusDays(SOON_DAYS));
        return f.say(soon ? "certificate.soon" : "certificate.valid");
    }
}

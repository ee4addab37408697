package id.balai.ui.learn;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.balai.certification.Certificates;
import id.balai.identity.CurrentPerson;
import id.balai.region.Zones;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.PageHead;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Ways;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** One's own certificates: what they prove, until when, and how others check them. */
@PermitAll
@Route(value = "sertifikat", layout = Shell.class)
public class CertificatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentPerson person;
    private final Certificates certificates;
    private final InstantSource clock;

    @Inject
    public CertificatesView(CurrentPerson person, Certificates certificates, InstantSource clock) {
        this.person = person;
        this.certificates = certificates;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        add(new PageHead(text("certificates.crumb"), text("nav.certificates")));
        var mine = certificates.of(person.id());
        if (mine.isEmpty())
            add(Notice.empty(
                    text("certificates.none"),
                    text("certificates.none.detail"),
                    Ways.mainLink("/app/katalog", text("certificates.none.go"))));
        var today = Zones.today(clock);
        mine.forEach(each -> add(new CertificateCard(each, certificates, today)));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("nav.certificates"));
    }
}

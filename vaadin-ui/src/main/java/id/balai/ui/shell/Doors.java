package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What holds for every window of the desk: no view without a right to it, words for a lost link, one way to say no. */
@ApplicationScoped
public class Doors {
    private final NavigationAccessControl access = new NavigationAccessControl();

    void open(@Observes ServiceInitEvent started) {
        access.setLoginView("/masuk?ke=%2Fapp%2F");
        started.getSource().addUIInitListener(this::prepare);
        started.getSource().setSystemMessagesProvider(about -> sessionEnded());
    }

    private void prepare(UIInitEvent event) {
        UI ui = event.getUI();
        ui.setLocale(Texts.INDONESIAN);
        ui.addBeforeEnterListener(access);
        ui.getSession().setErrorHandler(new SaysNo());
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(text("offline.trying"));
        lost.setDialogTextGaveUp(text("offline.gaveUp"));
    }

    private static SystemMessages sessionEnded() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredURL("/masuk?ke=%2Fapp%2F");
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(text("failure.title"));
        messages.setInternalErrorMessage(text("failure.detail"));
        return messages;
    }
}

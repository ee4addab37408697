package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Shows whether news come by themselves, and says when some have; at most once in two seconds. */
class LiveLamp extends Div {
    private static final String LISTEN = """
            if (this.news) this.news.close();
            const lamp = this;
            const news = this.news = new EventSource($0);
            const tell = () => { lamp.waiting = 0; lamp.$server.arrived(); };
            const come = () => { if (!lamp.waiting) lamp.waiting = setTimeout(tell, 400); };
            news.onopen = () => lamp.dataset.live = 'on';
            news.onerror = () => lamp.dataset.live = news.readyState === 2 ? 'off' : 'again';
            news.addEventListener('statement', come);
            news.addEventListener('many', come);
            if (!this.parting) addEventListener('pagehide', this.parting = () => lamp.news && lamp.news.close());""";
    private static final String STOP = "if (this.news) this.news.close(); this.dataset.live = 'none'";

    private final Runnable arrived;

    LiveLamp(Runnable arrived) {
        this.arrived = arrived;
        addClassName("lamp");
        getElement().setAttribute("role", "status");
        for (var state : new String[] {"on", "again", "off"}) {
            var words = new Span(text("live." + state));
            words.addClassName(state);
            add(words);
        }
        addDetachListener(gone -> getElement().executeJs(STOP));
    }

    void listen(String address) {
        getElement().executeJs(LISTEN, address);
    }

    void stop() {
        getElement().executeJs(STOP);
    }

    @ClientCallable
    void arrived() {
        arrived.run();
    }
}

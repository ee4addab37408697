package id.balai.ui.offices;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.membership.Cooperative;
import id.balai.membership.Cooperatives;
import id.balai.ui.cooperative.Room;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;

/** The way to each cooperative's officers, found by name or village. */
class PlacesCard extends Card {
    private static final int MOST = 50;

    private final Cooperatives cooperatives;
    private final Div found = new Div();

    PlacesCard(Cooperatives cooperatives) {
        this.cooperatives = cooperatives;
        var words = new TextField(text("accounts.places.search"));
        words.addValueChangeListener(typed -> search(typed.getValue()));
        var form = new Div(words);
        form.addClassName("search");
        add(new H2(text("accounts.cooperatives")), form, found);
        search("");
    }

    private void search(String words) {
        found.removeAll();
        found.add(new DataTable<Cooperative>(text("accounts.cooperatives"))
                .link(
                        text("accounts.cooperative"),
                        Cooperative::name,
                        cooperative -> Room.path(cooperative) + "/pengurus")
                .words(text("accounts.village"), Cooperative::villageCode)
                .rows(cooperatives.search(words, MOST)));
    }
}

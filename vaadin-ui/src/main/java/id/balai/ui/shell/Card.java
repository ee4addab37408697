package id.balai.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** One matter on one piece of paper. */
public class Card extends Section {
    public Card(Component... content) {
        addClassName("card");
        add(content);
    }

    public static Card titled(String title, Component... content) {
        var card = new Card(new H2(title));
        card.add(content);
        return card;
    }

    public Card in(String tone) {
        addClassName(tone);
        return this;
    }
}

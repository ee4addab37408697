package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import id.balai.records.Scope;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a key may do, to be ticked: in plain words, with the specification's name behind them. */
class ScopeTicks extends Div {
    private final Map<Scope, Element> boxes = new EnumMap<>(Scope.class);

    ScopeTicks() {
        addClassName("ticks");
        getElement().setAttribute("role", "group").setAttribute("aria-label", text("keys.scopes"));
        for (var scope : Scope.values()) add(tick(scope));
    }

    Set<Scope> chosen() {
        var chosen = EnumSet.noneOf(Scope.class);
        boxes.forEach((scope, box) -> {
            if (box.getProperty("checked", false)) chosen.add(scope);
        });
        return chosen;
    }

    private NativeLabel tick(Scope scope) {
        var box = new Element("input")
                .setAttribute("type", "checkbox")
                .setProperty("checked", scope == Scope.STATEMENTS_WRITE);
        box.addPropertyChangeListener("checked", "change", changed -> {});
        boxes.put(scope, box);
        var named = new Span(scope.toString());
        named.addClassName("code");
        var label = new NativeLabel();
        label.getElement().appendChild(box);
        label.add(new Span(text("scope", scope)), named);
        return label;
    }
}

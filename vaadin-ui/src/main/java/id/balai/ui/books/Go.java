package id.balai.ui.books;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Goes to an address of the desk. */
final class Go {
    private Go() {}

    static void to(String address) {
        var parts = address.substring("/app/".length()).split("\\?", 2);
        var asked = parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
        UI.getCurrent().navigate(parts[0], asked);
    }
}

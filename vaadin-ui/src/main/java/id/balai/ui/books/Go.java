package id.balai.ui.books;

import com.vaadin.flow.component.UI;

/** Goes to an address of the desk. */
final class Go {
    private Go() {}

    static void to(String address) {
        UI.getCurrent().navigate(address.substring("/app/".length()));
    }
}

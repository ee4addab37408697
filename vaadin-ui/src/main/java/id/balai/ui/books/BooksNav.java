package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import id.balai.membership.Cooperative;

/** From one room of the books to the next. */
class BooksNav extends Nav {
    BooksNav(Cooperative cooperative, BooksRoom here) {
        addClassName("tabs");
        setAriaLabel(text("nav.booksAndReports"));
        for (var room : BooksRoom.values()) {
            var way = new Anchor(room.in(cooperative), text("booksRoom", room));
            if (room == here) way.getElement().setAttribute("aria-current", "page");
            add(way);
        }
    }
}

package id.balai.ui.books;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import id.balai.membership.Cooperative;
import org.jspecify.annotations.Nullable;

/** From one statement to the next, over the same days. */
class ReportNav extends Nav {
    ReportNav(Cooperative cooperative, @Nullable ReportKind here, Stretch days, @Nullable String unit) {
        addClassName("pills");
        setAriaLabel(text("reports.title"));
        for (var kind : ReportKind.values()) {
            var way = new Anchor(kind.in(cooperative, days, unit), text("report", kind));
            if (kind == here) way.getElement().setAttribute("aria-current", "page");
            add(way);
        }
    }
}

package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of those who keep the house itself, drawn anew after each thing done on it, with what came of that on top. */
public abstract class HousePage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final String title;

    /** @param title where the page's title stands in the bundle */
    protected HousePage(String title) {
        this.title = title;
        addClassName("stack");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        show(null);
    }

    protected final void show(@Nullable Notice said) {
        removeAll();
        add(new PageHead(whereabouts(), text(title)));
        Optional.ofNullable(said).map(Notice::shown).or(this::standing).ifPresent(this::add);
        furnish();
    }

    /** The words above the title. */
    protected abstract String whereabouts();

    /** What is to be said while nothing has been done. */
    protected Optional<Notice> standing() {
        return Optional.empty();
    }

    protected abstract void furnish();

    @Override
    public final String getPageTitle() {
        return text("title", text(title));
    }
}

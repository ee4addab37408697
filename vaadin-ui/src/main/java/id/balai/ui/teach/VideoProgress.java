package id.balai.ui.teach;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.balai.media.MediaView;
import id.balai.ui.shell.Bar;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.Texts;
import id.balai.web.RefusalTexts;
import java.util.Map;

/** One upload: what it is, how far it is, and how much data each rendition takes. */
class VideoProgress extends Div {
    private static final int KILO = 1024;

    VideoProgress(MediaView upload) {
        var name = new Span(upload.name());
        name.addClassName("strong");
        add(name, new Small(text("video.state", upload.state()) + sizes(upload)));
        if (upload.state().unfinished()) add(new Bar(text("video.progress", upload.name()), upload.percent()));
        if (upload.state().unfinished()) add(new Small(text("video.percent", upload.percent())));
        if (upload.failure() != null)
            add(new Small(RefusalTexts.describe(upload.failure().code(), Map.of(), Texts.INDONESIAN)
                    .detail()));
    }

    private static String sizes(MediaView upload) {
        var sizes = new StringBuilder();
        upload.rungs()
                .forEach(rung -> sizes.append(" · ")
                        .append(text("video.rung", rung.name(), Figures.number(rung.bytes() / KILO))));
        return sizes.toString();
    }
}

package id.balai.ui.teach;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import id.balai.media.Media;
import id.balai.media.MediaState;
import id.balai.media.MediaView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of the author's own clips belongs to a lesson; only those that are ready can be chosen. */
class ClipField extends ComboBox<MediaView> {
    private @Nullable UUID tied;

    ClipField(Media media, UUID owner) {
        super(text("clip"));
        setItems(media.ownedBy(owner).stream()
                .filter(clip -> clip.state() == MediaState.DONE)
                .toList());
        setItemLabelGenerator(MediaView::name);
        setClearButtonVisible(true);
        setWidthFull();
    }

    /** @param video as the lesson names it; a clip that came with the course stays unless another is chosen */
    void show(@Nullable String video) {
        var chosen = getListDataView()
                .getItems()
                .filter(clip -> clip.id().toString().equals(video))
                .findFirst();
        tied = chosen.map(MediaView::id).orElse(null);
        setValue(chosen.orElse(null));
        setHelperText(text(video == null || chosen.isPresent() ? "clip.help" : "clip.shipped"));
    }

    boolean changed() {
        var now = chosen();
        return now == null ? tied != null : !now.equals(tied);
    }

    @Nullable
    UUID chosen() {
        return getValue() == null ? null : getValue().id();
    }
}

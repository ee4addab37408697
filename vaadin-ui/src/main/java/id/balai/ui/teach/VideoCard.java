package id.balai.ui.teach;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.shared.Registration;
import id.balai.courses.CourseContent;
import id.balai.media.Media;
import id.balai.media.MediaView;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.UploadWords;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Video on its way to thin links: what was uploaded, how far its transcoding is, and what came of it. */
class VideoCard extends Card {
    private static final int POLL_MILLIS = 2000;

    private final Media media;
    private final UUID owner;
    private final List<String> clips;
    private final Div progress = new Div();
    private @Nullable Registration polling;

    VideoCard(Media media, UUID owner, CourseContent content) {
        this.media = media;
        this.owner = owner;
        this.clips = content.lessons().stream()
                .flatMap(lesson -> Stream.ofNullable(lesson.video()))
                .map(file -> content.slug() + "/" + file)
                .toList();
        var upload = new Upload(this::accept);
        upload.setAcceptedFileTypes("video/*", "audio/*");
        upload.setI18n(UploadWords.of("video"));
        progress.addClassName("stack");
        progress.getElement().setAttribute("aria-live", "polite");
        add(new H2(text("video")), new Small(text("video.detail")), upload, progress);
    }

    private void accept(UploadEvent upload) throws IOException {
        try (var content = upload.getInputStream()) {
            media.accept(upload.getFileName(), content, owner);
        }
        var unused = upload.getUI().access(this::tell);
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        polling = shown.getUI().addPollListener(tick -> tell());
        tell();
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        if (polling != null) polling.remove();
        gone.getUI().setPollInterval(-1);
    }

    private void tell() {
        var all = Stream.concat(
                        clips.stream().flatMap(reference -> media.findByReference(reference).stream()),
                        media.ownedBy(owner).stream())
                .distinct()
                .toList();
        progress.removeAll();
        all.forEach(each -> progress.add(new VideoProgress(each)));
        if (all.isEmpty()) progress.add(new Small(text("video.none")));
        var working = all.stream().map(MediaView::state).anyMatch(state -> state.unfinished());
        UI.getCurrent().setPollInterval(working ? POLL_MILLIS : -1);
    }
}

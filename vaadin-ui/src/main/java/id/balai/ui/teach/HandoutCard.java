package id.balai.ui.teach;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.balai.documents.Documents;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.Small;
import id.balai.ui.shell.UploadWords;
import java.io.ByteArrayInputStream;

/** The words of a handout, taken out of the document so that they can become a lesson. */
class HandoutCard extends Card {
    private static final int LARGEST = 20 * 1024 * 1024;

    HandoutCard(Documents documents) {
        var words = new TextArea(text("handout.text"));
        words.setReadOnly(true);
        words.setVisible(false);
        words.addClassName("handout");
        var upload = new Upload(UploadHandler.inMemory((about, bytes) -> {
            words.setValue(documents.text(new ByteArrayInputStream(bytes), about.fileName()));
            words.setVisible(true);
        }));
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".pdf", ".docx", ".pptx", ".odt", ".odp", ".txt", ".html");
        upload.setI18n(UploadWords.of("handout"));
        add(new H2(text("handout")), new Small(text("handout.detail")), upload, words);
    }
}

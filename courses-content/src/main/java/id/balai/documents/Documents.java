package id.balai.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;

/** The words in a document somebody uploaded. */
@ApplicationScoped
public class Documents {
    /** Reads PDF, Word, PowerPoint, OpenDocument, HTML and plain text; refuses what cannot be read in bounds. */
    public String text(InputStream content, String name) {
        throw new UnsupportedOperationException();
    }
}

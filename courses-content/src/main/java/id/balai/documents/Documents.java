package id.balai.documents;

import id.balai.files.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The words in a document somebody uploaded. */
@ApplicationScoped
public class Documents {
    private final DocumentLimits limits;
    private final String classPath;

    @Inject
    public Documents() {
        this(DocumentLimits.USUAL);
    }

    Documents(DocumentLimits limits) {
        this.limits = limits;
        this.classPath = ReaderClassPath.find();
    }

    /** Reads PDF, Word, PowerPoint, OpenDocument, HTML and plain text; refuses what cannot be read in bounds. */
    public String text(InputStream content, String name) {
        try {
            var file = Files.createTempFile("document", suffix(name));
            try {
                Upload.write(content, file, limits.bytes(), () -> DocumentRefused.tooLarge(limits.bytes()));
                return new ReaderProcess(limits, classPath)
                        .text(file)
                        .orElseThrow(() -> DocumentRefused.unreadable(name));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The one thing we take from a stranger's file name, to tell a table from a text. */
    private static String suffix(String name) {
        var dot = name.lastIndexOf('.');
        var suffix = dot < 0 ? "" : name.substring(dot);
        return suffix.matches("\\.[A-Za-z0-9]{1,5}") ? suffix : ".bin";
    }
}

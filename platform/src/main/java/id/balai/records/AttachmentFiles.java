package id.balai.records;

import id.balai.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Gives files back part by part, each in a transaction of its own, so that a slow reader holds no connection. */
@ApplicationScoped
@Transactional
public class AttachmentFiles {
    private final Sql sql;

    @Inject
    public AttachmentFiles(Sql sql) {
        this.sql = sql;
    }

    /** The part of this number, if the file is here and that long. */
    public Optional<byte[]> part(String sha2, int number) {
        return sql.one(
                "select bytes from xapi_attachment where sha2 = ? and part = ?", row -> row.getBytes(1), sha2, number);
    }
}

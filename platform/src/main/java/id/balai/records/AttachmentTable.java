package id.balai.records;

import id.balai.database.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** Keeps files by their hash, in parts. */
final class AttachmentTable {
    private static final int PART = 1 << 20;

    private final Sql sql;

    AttachmentTable(Sql sql) {
        this.sql = sql;
    }

    void keep(Map<String, Part> parts) {
        for (var part : parts.values()) {
            if (isThere(part.sha2())) continue;
            try (var content = Files.newInputStream(part.file())) {
                var number = 0;
                for (var bytes = content.readNBytes(PART);
                        bytes.length > 0 || number == 0;
                        bytes = content.readNBytes(PART))
                    sql.run(
                            "insert into xapi_attachment (sha2, part, bytes) values (?, ?, ?) on conflict do nothing",
                            part.sha2(),
                            number++,
                            bytes);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private boolean isThere(String sha2) {
        return sql.one("select 1 from xapi_attachment where sha2 = ? and part = 0", row -> true, sha2)
                .isPresent();
    }
}

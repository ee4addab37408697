package id.balai.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Keeps a UUID in PostgreSQL's own uuid type, which EclipseLink would otherwise write as text. */
@Converter
public class UuidColumn implements AttributeConverter<@Nullable UUID, @Nullable Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable UUID value) {
        return value == null ? nothing() : value;
    }

    /** A plain null would be sent as text, which PostgreSQL does not take for a uuid. */
    private static Object nothing() {
        var column = new PGobject();
        column.setType("uuid");
        return column;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable Object column) {
        return (UUID) column;
    }
}

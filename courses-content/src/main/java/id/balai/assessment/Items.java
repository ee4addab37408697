package id.balai.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.Sql;
import id.balai.refusal.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The items as they lie in the database. */
final class Items {
    private static final String COLUMNS =
            "select id, code, lesson, use, difficulty, discrimination, stem, options, answer, explanation from item ";

    private final Sql sql;

    Items(Sql sql) {
        this.sql = sql;
    }

    /** The items in use, in the order of their codes. */
    List<Item> of(UUID course, Use use) {
        return sql.list(
                COLUMNS + "where course_id = ? and use = ? and retired_at is null order by code",
                Items::item,
                course,
                use);
    }

    /** Those drawn in an attempt, retired ones too. */
    Map<UUID, Item> drawnIn(UUID attempt) {
        return sql
                .list(
                        COLUMNS + "where id in (select item_id from drawn_item where attempt_id = ?)",
                        Items::item,
                        attempt)
                .stream()
                .collect(Collectors.toMap(Item::id, Function.identity()));
    }

    /** The item of this id among those; another is not there. */
    static Item known(Map<UUID, Item> items, UUID id) {
        return Optional.ofNullable(items.get(id)).orElseThrow(() -> new NotFound("item", id));
    }

    void replace(UUID course, NewItem item, Instant at) {
        sql.run(
                "update item set retired_at = ? where course_id = ? and code = ? and retired_at is null",
                at,
                course,
                item.code());
        sql.run(
                "insert into item (id, course_id, code, lesson, use, difficulty, discrimination, stem, options, answer,"
                        + " explanation, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UuidCreator.getTimeOrderedEpoch(),
                course,
                item.code(),
                item.lesson(),
                item.use(),
                item.difficulty(),
                item.discrimination(),
                item.stem(),
                item.options().toArray(String[]::new),
                item.answer(),
                item.explanation(),
                at);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                Use.valueOf(row.getString(4)),
                row.getDouble(5),
                row.getDouble(6),
                row.getString(7),
                List.of((String[]) row.getArray(8).getArray()),
                row.getInt(9),
                row.getString(10));
    }
}

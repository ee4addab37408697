package id.balai.assessment;

import id.balai.courses.CourseVersion;
import id.balai.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;

/** The items of each course, from which placements and examinations are drawn. */
@ApplicationScoped
@Transactional
public class ItemBank {
    private final Items items;
    private final Sql sql;
    private final InstantSource clock;

    @Inject
    public ItemBank(Sql sql, InstantSource clock) {
        this.items = new Items(sql);
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes items into the bank of a course; one whose code is there already replaces it from now on. */
    public void put(CourseVersion version, List<NewItem> handedIn) {
        for (var item : handedIn) {
            if (!version.has(item.lesson())) throw new ItemInvalid(item.code());
            items.replace(version.course(), item, clock.instant());
        }
    }

    /** How many items of this use the course has. */
    public int count(CourseVersion version, Use use) {
        return sql.one(
                        "select count(*) from item where course_id = ? and use = ? and retired_at is null",
                        row -> row.getInt(1),
                        version.course(),
                        use)
                .orElse(0);
    }
}

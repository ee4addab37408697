package id.balai.books;

import id.balai.database.Sql;
import java.util.List;
import java.util.UUID;

/** The business units (unit usaha) that occur in the books: found by stepping from one to the next through their index. */
final class Units {
    private static final String ALL = """
            with recursive step as (
                (select unit from posting where cooperative_id = ? and unit is not null order by unit limit 1)
                union all
                select (select p.unit from posting p
                        where p.cooperative_id = ? and p.unit is not null and p.unit > step.unit
                        order by p.unit limit 1)
                from step where step.unit is not null)
            select unit from step where unit is not null
            """;

    private Units() {}

    static List<String> of(Sql sql, UUID cooperative) {
        return sql.list(ALL, row -> row.getString(1), cooperative, cooperative);
    }

    /** The unit, where something was posted for it. */
    static String known(Sql sql, UUID cooperative, String unit) {
        return sql.one(
                        "select unit from posting where cooperative_id = ? and unit = ? limit 1",
                        row -> row.getString(1),
                        cooperative,
                        unit)
                .orElseThrow(() -> new UnknownUnit(unit));
    }
}

package id.balai.books;

import id.balai.database.Columns;
import id.balai.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Sums up each cooperative an official oversees; row-level security decides which those are. */
final class RegionFigures {
    private static final String FIGURES = """
            select c.id, v.village_code, c.name, coalesce(m.members, 0), q.valid_until,
                   coalesce(j.journals, 0), coalesce(j.reversals, 0), j.last_recorded,
                   coalesce(s.assets, 0), coalesce(s.savings, 0), coalesce(s.loans, 0)
            from cooperative c
            join cooperative_village v on v.cooperative_id = c.id and v.valid_to is null
            left join member_count m on m.cooperative_id = c.id
            left join lateral (
                select max(valid_until) as valid_until
                from office o join qualification q on q.person_id = o.person_id
                where o.cooperative_id = c.id and o.role = 'BENDAHARA' and ? between o.held_from and o.held_to
                  and q.competency = 'PEMBUKUAN' and q.lapsed_at is null and q.valid_until >= ?) q on true
            left join lateral (
                select count(*) as journals, count(reverses) as reversals, max(recorded_at) as last_recorded
                from journal where cooperative_id = c.id) j on true
            left join lateral (
                select sum(p.amount) filter (where a.class = 'ASSET')::bigint as assets,
                       -sum(p.amount) filter (where a.parent in ('2110', '3110', '3120'))::bigint as savings,
                       sum(p.amount) filter (where a.parent = '1210')::bigint as loans
                from posting p join account a on a.cooperative_id = p.cooperative_id and a.code = p.account
                where p.cooperative_id = c.id and p.effective_date <= ?) s on true
            where balai_sees(c.id) order by v.village_code
            """;

    private RegionFigures() {}

    static CooperativeFigures read(Sql sql, LocalDate on) {
        return new CooperativeFigures(on, sql.list(FIGURES, RegionFigures::line, on, on, on));
    }

    private static CooperativeFigures.Line line(ResultSet row) throws SQLException {
        var until = row.getObject(5, LocalDate.class);
        return new CooperativeFigures.Line(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                until != null,
                until,
                row.getLong(6),
                row.getLong(7),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                Columns.instantIfAny(row, 8));
    }
}

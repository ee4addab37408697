package id.balai.books;

import id.balai.database.Sql;
import id.balai.ledger.AccountClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The whole of a cooperative's books as hledger reads them, so that anybody can add them up again with other tools. */
final class HledgerExport {
    private static final String POSTINGS = """
            select j.id, j.number, j.idempotency_key, j.kind, j.memo, j.effective_date, j.recorded_on, p.account, a.name,
                   a.class, p.member, p.amount
            from posting p
            join journal j on j.cooperative_id = p.cooperative_id and j.id = p.journal_id
            join account a on a.cooperative_id = p.cooperative_id and a.code = p.account
            where p.cooperative_id = ? order by j.effective_date, j.number, p.line
            """;

    private HledgerExport() {}

    private record Line(
            UUID journal,
            long number,
            String key,
            String kind,
            String memo,
            LocalDate effective,
            LocalDate recorded,
            String account,
            long amount) {}

    static String of(Sql sql, UUID cooperative) {
        var text = new StringBuilder("commodity 1000. IDR\n");
        var lines = sql.list(POSTINGS, HledgerExport::line, cooperative);
        lines.stream()
                .map(Line::account)
                .distinct()
                .sorted()
                .forEach(account -> text.append("account ").append(account).append('\n'));
        appendJournals(text, lines);
        return text.toString();
    }

    private static void appendJournals(StringBuilder text, List<Line> lines) {
        var last = new UUID(0, 0);
        for (var line : lines) {
            if (!line.journal().equals(last)) {
                last = line.journal();
                text.append("\n%s * (%d) %s  ; idem:%s, kind:%s, recorded:%s\n"
                        .formatted(
                                line.effective(),
                                line.number(),
                                description(line.memo()),
                                plain(line.key()),
                                line.kind(),
                                line.recorded()));
            }
            text.append("    %s    %d IDR\n".formatted(line.account(), line.amount()));
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                account(row),
                row.getLong(12));
    }

    private static final Map<AccountClass, String> TOPS = Map.of(
            AccountClass.ASSET, "Aset",
            AccountClass.LIABILITY, "Kewajiban",
            AccountClass.EQUITY, "Ekuitas",
            AccountClass.INCOME, "Pendapatan",
            AccountClass.COST_OF_SALES, "HPP",
            AccountClass.EXPENSE, "Beban");

    private static String account(ResultSet row) throws SQLException {
        var member = row.getString(11);
        var top = TOPS.getOrDefault(AccountClass.valueOf(row.getString(10)), "");
        var account = top + ":" + row.getString(8) + " " + plain(row.getString(9));
        return member == null ? account : account + ":" + plain(member);
    }

    private static String description(String text) {
        return text.replaceAll("[;|\\p{Cntrl}]+", " ").strip();
    }

    /** Without what would end an account or a tag in that format. */
    private static String plain(String text) {
        return text.replaceAll("[;:|()\\[\\],\\p{Cntrl}]+", " ")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}

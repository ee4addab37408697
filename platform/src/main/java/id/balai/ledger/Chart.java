package id.balai.ledger;

import id.balai.database.Sql;
import id.balai.database.Tenancy;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The chart of accounts of each cooperative, a copy of the national template. */
final class Chart {
    private final Sql sql;
    private final Tenancy tenancy;
    private volatile List<JournalKind> kinds = List.of();

    Chart(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    void open(UUID cooperative, LocalDate firstDay) {
        tenancy.enter(cooperative);
        sql.list("select ledger_open(?, ?)", row -> row.getString(1), cooperative, firstDay);
    }

    List<LedgerAccount> of(UUID cooperative) {
        tenancy.enter(cooperative);
        return sql.list(
                """
                select code, name, class, side, cash_flow, cash, per_member, floor, parent
                from account where cooperative_id = ? order by code
                """,
                row -> new LedgerAccount(
                        row.getString(1),
                        row.getString(2),
                        AccountClass.valueOf(row.getString(3)),
                        Side.valueOf(row.getString(4)),
                        CashFlow.valueOf(row.getString(5)),
                        row.getBoolean(6),
                        row.getBoolean(7),
                        row.getBoolean(8),
                        row.getString(9)),
                cooperative);
    }

    /** The list of kinds changes only with a migration, so it is read once. */
    List<JournalKind> kinds() {
        if (kinds.isEmpty()) kinds = readKinds();
        return kinds;
    }

    List<JournalKind> readKinds() {
        return sql.list(
                "select code, name, cash_flow, by_hand from journal_kind order by place",
                row -> new JournalKind(
                        row.getString(1), row.getString(2), CashFlow.valueOf(row.getString(3)), row.getBoolean(4)));
    }

    void mustBeByHand(String kind) {
        var known = kinds().stream()
                .filter(each -> each.code().equals(kind))
                .findFirst()
                .orElseThrow(() -> new UnknownKind(kind));
        if (!known.byHand()) throw new ReservedKind(kind);
    }
}

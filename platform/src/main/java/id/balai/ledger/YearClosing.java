package id.balai.ledger;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.database.Sql;
import id.balai.money.Rupiah;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Empties the accounts of income and expense into the surplus not yet shared (SHU belum dibagi). */
final class YearClosing {
    private static final String KIND = "PENUTUP";
    private static final String SURPLUS = "3310";
    private static final String NOMINAL = """
            select p.account, p.unit, sum(p.amount)::bigint
            from posting p join account a on a.cooperative_id = p.cooperative_id and a.code = p.account
            where p.cooperative_id = ? and p.effective_date <= ? and a.class in ('INCOME', 'COST_OF_SALES', 'EXPENSE')
            group by 1, 2 having sum(p.amount) <> 0 order by 1, 2
            """;

    private final Sql sql;
    private final Authority authority;
    private final JournalTable journals;

    YearClosing(Sql sql, Authority authority, JournalTable journals) {
        this.sql = sql;
        this.authority = authority;
        this.journals = journals;
    }

    Posted close(UUID person, UUID cooperative, String idempotencyKey, int year, String memo) {
        authority.letIn(person, cooperative);
        var request = Request.of(idempotencyKey, new Asked(year, memo));
        return journals.posted(cooperative, request).orElseGet(() -> {
            var decision = authority.require(person, Action.PERIOD_CLOSE, Resource.of(cooperative));
            var lastDay = LocalDate.of(year, Month.DECEMBER, 31);
            var journal = Journal.of(lastDay, KIND, memo, postings(cooperative, lastDay, year));
            return journals.post(Entry.of(cooperative, person, request, journal, Authorisation.of(decision)));
        });
    }

    private record Asked(int closedYear, String memo) {}

    private List<Posting> postings(UUID cooperative, LocalDate lastDay, int year) {
        var postings = new ArrayList<Posting>();
        var surplus = sql
                .list(
                        NOMINAL,
                        row -> {
                            var balance = row.getLong(3);
                            postings.add(posting(row.getString(1), -balance).forUnit(row.getString(2)));
                            return balance;
                        },
                        cooperative,
                        lastDay)
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        if (postings.isEmpty()) throw new NothingToClose(year);
        if (surplus != 0) postings.add(posting(SURPLUS, surplus));
        return postings;
    }

    private static Posting posting(String account, long signed) {
        return signed > 0 ? Posting.debit(account, Rupiah.of(signed)) : Posting.credit(account, Rupiah.of(-signed));
    }
}

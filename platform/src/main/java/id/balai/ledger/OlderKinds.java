package id.balai.ledger;

import static java.util.stream.Collectors.toMap;

import id.balai.database.Sql;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Kinds of journals that older books use and our list does not have. Each is learned with the part of the cash flows its
 * money went to: the part of the accounts that stand against cash in its journals, the largest first.
 */
final class OlderKinds {
    private static final String SHAPE = "[A-Z][A-Z0-9_]{1,49}";

    private final Sql sql;
    private final Chart chart;

    OlderKinds(Sql sql, Chart chart) {
        this.sql = sql;
        this.chart = chart;
    }

    void learn(UUID cooperative, List<Entry> entries) {
        var known = chart.readKinds().stream().map(JournalKind::code).toList();
        var accounts = chart.of(cooperative).stream().collect(toMap(LedgerAccount::code, account -> account));
        entries.stream()
                .map(entry -> entry.journal().kind())
                .distinct()
                .filter(kind -> !known.contains(kind) && kind.matches(SHAPE))
                .forEach(kind -> sql.list(
                        "select ledger_learn_kind(?, ?)",
                        row -> row.getString(1),
                        kind,
                        part(kind, entries, accounts)));
    }

    private static CashFlow part(String kind, List<Entry> entries, Map<String, LedgerAccount> accounts) {
        var amounts = new EnumMap<CashFlow, Long>(CashFlow.class);
        entries.stream()
                .map(Entry::journal)
                .filter(journal -> journal.kind().equals(kind))
                .flatMap(journal -> journal.postings().stream())
                .forEach(posting -> {
                    var account = accounts.get(posting.account());
                    if (account != null && !account.cash())
                        amounts.merge(account.cashFlow(), posting.amount().amount(), Long::sum);
                });
        return amounts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(CashFlow.OPERATING);
    }
}

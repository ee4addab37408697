package id.balai.ledger;

import static java.util.stream.Collectors.toMap;

import id.balai.database.Sql;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What older books use and our lists do not have. A number under one of the chart's nodes is opened for these books; a
 * kind is learned with the part of the cash flows its money went to: that of the accounts against cash, the largest first.
 */
final class OlderBooks {
    /** Whose the savings are that older books keep for all members together. */
    static final String TOGETHER = "GABUNGAN";

    private static final String KIND = "[A-Z][A-Z0-9_]{1,49}";

    private final Sql sql;
    private final Chart chart;

    OlderBooks(Sql sql, Chart chart) {
        this.sql = sql;
        this.chart = chart;
    }

    /** The accounts by number, with those the file needs opened. */
    Map<String, LedgerAccount> accounts(UUID cooperative, ImportFile file) {
        var known = byCode(cooperative);
        var unknown = file.journals.values().stream()
                .flatMap(List::stream)
                .map(row -> row.posting().account())
                .filter(code -> !known.containsKey(code))
                .distinct()
                .toList();
        if (unknown.isEmpty()) return known;
        for (var code : unknown)
            sql.list("select ledger_learn_account(?, ?)", row -> row.getString(1), cooperative, code);
        return byCode(cooperative);
    }

    void learnKinds(List<Entry> entries, Map<String, LedgerAccount> accounts) {
        var known = chart.readKinds().stream().map(JournalKind::code).toList();
        entries.stream()
                .map(entry -> entry.journal().kind())
                .distinct()
                .filter(kind -> !known.contains(kind) && kind.matches(KIND))
                .forEach(kind -> sql.list(
                        "select ledger_learn_kind(?, ?)",
                        row -> row.getString(1),
                        kind,
                        part(kind, entries, accounts)));
    }

    private Map<String, LedgerAccount> byCode(UUID cooperative) {
        return chart.of(cooperative).stream().collect(toMap(LedgerAccount::code, account -> account));
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

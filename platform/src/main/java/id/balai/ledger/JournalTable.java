package id.balai.ledger;

import id.balai.database.Sql;
import id.balai.database.SqlFailure;
import id.balai.money.Rupiah;
import id.balai.refusal.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The journals in PostgreSQL: read as rows, written only by the function {@code ledger_post}. */
final class JournalTable {
    private final Sql sql;
    private final InstantSource clock;

    JournalTable(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What this request made when it came before; the same key for another request is refused. */
    Optional<Posted> posted(UUID cooperative, Request request) {
        return sql.one(
                "select id, number, request_hash from journal where cooperative_id = ? and idempotency_key = ?",
                row -> {
                    if (!request.hash().equals(row.getString(3))) throw new IdempotencyMismatch(request.key());
                    return new Posted(row.getObject(1, UUID.class), row.getLong(2), true);
                },
                cooperative,
                request.key());
    }

    Posted post(Entry entry) {
        var postings = entry.journal().postings();
        try {
            return sql.one(
                            "select * from ledger_post(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)",
                            row -> new Posted(row.getObject(1, UUID.class), row.getLong(2), row.getBoolean(3)),
                            entry.cooperative(),
                            entry.id(),
                            entry.person(),
                            entry.request().key(),
                            entry.request().hash(),
                            entry.journal().kind(),
                            entry.journal().memo(),
                            entry.happenedOn(),
                            entry.journal().effectiveDate(),
                            clock.instant(),
                            entry.reverses(),
                            entry.authorisation().toJson(),
                            texts(postings, Posting::account),
                            texts(postings, Posting::member),
                            texts(postings, Posting::unit),
                            postings.stream().map(Posting::signed).toArray(Long[]::new),
                            texts(postings, Posting::memo))
                    .orElseThrow();
        } catch (SqlFailure failure) {
            throw RefusedBySchema.explain(failure);
        }
    }

    /** Refuses what the books would refuse, and leaves nothing behind. */
    void tryOut(Entry entry) {
        sql.run("savepoint tried_out");
        post(entry);
        sql.run("rollback to savepoint tried_out");
    }

    /** What a key stands for already. */
    record Known(Posted posted, String hash) {}

    /** Those of the requests whose keys came before, by key. */
    Map<String, Known> known(UUID cooperative, List<Request> requests) {
        var keys = requests.stream().map(Request::key).toArray(String[]::new);
        var known = new HashMap<String, Known>();
        sql.list(
                """
                select idempotency_key, id, number, request_hash from journal
                where cooperative_id = ? and idempotency_key = any (?)
                """,
                row -> known.put(
                        row.getString(1),
                        new Known(new Posted(row.getObject(2, UUID.class), row.getLong(3), true), row.getString(4))),
                cooperative,
                keys);
        return known;
    }

    /** Posts up to 500 journals at once; the answers come in the order of the entries. */
    List<BatchAnswer> postAll(UUID cooperative, UUID person, List<Entry> entries) {
        if (entries.isEmpty()) return List.of();
        try {
            return sql.list(
                    """
                    select * from ledger_post_batch(?, ?, ?, ?::uuid[], ?, ?, ?, ?, ?::date[], ?::date[], ?::uuid[], ?::jsonb[],
                        ?::int[], ?, ?, ?, ?, ?)
                    """,
                    row -> answer(entries.get(row.getInt(1) - 1), row),
                    new BatchArguments(cooperative, person, clock.instant(), entries).toArray());
        } catch (SqlFailure failure) {
            throw RefusedBySchema.explain(failure);
        }
    }

    private static BatchAnswer answer(Entry entry, ResultSet row) throws SQLException {
        var key = entry.request().key();
        var code = row.getString(5);
        if (code != null) return BatchAnswer.refused(key, RefusedBySchema.refusal(code, row.getString(6)));
        return BatchAnswer.posted(key, new Posted(row.getObject(2, UUID.class), row.getLong(3), row.getBoolean(4)));
    }

    Journal get(UUID cooperative, UUID id) {
        var postings = sql.list(
                """
                select account, amount, member, unit, memo from posting
                where cooperative_id = ? and journal_id = ? order by line
                """,
                row -> new Posting(
                        row.getString(1),
                        row.getLong(2) > 0 ? Side.DEBIT : Side.CREDIT,
                        Rupiah.of(Math.abs(row.getLong(2))),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                cooperative,
                id);
        return sql.one(
                        "select effective_date, kind, memo from journal where cooperative_id = ? and id = ?",
                        row -> Journal.of(
                                row.getObject(1, LocalDate.class), row.getString(2), row.getString(3), postings),
                        cooperative,
                        id)
                .orElseThrow(() -> new NotFound("journal", id));
    }

    private static String[] texts(List<Posting> postings, Function<Posting, String> text) {
        return postings.stream().map(text).toArray(String[]::new);
    }
}

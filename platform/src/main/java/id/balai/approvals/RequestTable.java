package id.balai.approvals;

import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.ledger.NewJournal;
import id.balai.money.Rupiah;
import id.balai.web.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests and their answers as rows; a second answer finds its place taken. */
final class RequestTable {
    private static final int MOST = 200;
    private static final String REQUESTS = """
            select r.id, r.idempotency_key, r.journal::text, r.reverses, r.amount, r.drafted_by, r.drafted_at,
                   a.approved, a.answered_by, a.why, a.journal_id
            from approval_request r
            left join approval_answer a on a.cooperative_id = r.cooperative_id and a.request_id = r.id
            where r.cooperative_id = ?
            """;

    private final Sql sql;

    RequestTable(Sql sql) {
        this.sql = sql;
    }

    List<ApprovalRequest> all(UUID cooperative) {
        return sql.list(
                REQUESTS + " order by (a.approved is null) desc, r.drafted_at desc limit ?",
                RequestTable::request,
                cooperative,
                MOST);
    }

    Optional<ApprovalRequest> find(UUID cooperative, UUID id) {
        return sql.one(REQUESTS + " and r.id = ?", RequestTable::request, cooperative, id);
    }

    Optional<ApprovalRequest> findByKey(UUID cooperative, String key) {
        return sql.one(REQUESTS + " and r.idempotency_key = ?", RequestTable::request, cooperative, key);
    }

    void keep(
            UUID cooperative,
            UUID id,
            String key,
            NewJournal journal,
            @Nullable UUID reverses,
            UUID drafter,
            Instant at) {
        sql.run(
                """
                insert into approval_request
                    (cooperative_id, id, idempotency_key, journal, reverses, amount, drafted_by, drafted_at)
                values (?, ?, ?, ?::jsonb, ?::uuid, ?, ?, ?) on conflict (cooperative_id, idempotency_key) do nothing
                """,
                cooperative,
                id,
                key,
                Json.written(journal),
                reverses == null ? null : reverses.toString(),
                journal.toJournal().amount().amount(),
                drafter,
                at);
    }

    void approved(UUID cooperative, UUID request, UUID approver, Instant at, UUID journal) {
        answer(cooperative, request, true, approver, at, "", journal);
    }

    void rejected(UUID cooperative, UUID request, UUID by, Instant at, String why) {
        answer(cooperative, request, false, by, at, why, null);
    }

    private void answer(
            UUID cooperative, UUID request, boolean approved, UUID by, Instant at, String why, @Nullable UUID journal) {
        var written =
                sql.run("""
                insert into approval_answer (cooperative_id, request_id, approved, answered_by, answered_at, why, journal_id)
                values (?, ?, ?, ?, ?, ?, ?::uuid) on conflict do nothing
                """, cooperative, request, approved, by, at, why, journal == null ? null : journal.toString());
        if (written == 0) throw new AnsweredAlready(request);
    }

    private static ApprovalRequest request(ResultSet row) throws SQLException {
        return new ApprovalRequest(
                row.getObject(1, UUID.class),
                row.getString(2),
                Json.read(row.getString(3), NewJournal.class),
                row.getObject(4, UUID.class),
                Rupiah.of(row.getLong(5)),
                row.getObject(6, UUID.class),
                Columns.instant(row, 7),
                state(row.getObject(8, Boolean.class)),
                row.getObject(9, UUID.class),
                row.getString(10),
                row.getObject(11, UUID.class));
    }

    private static State state(@Nullable Boolean approved) {
        if (approved == null) return State.WAITING;
        return approved ? State.APPROVED : State.REJECTED;
    }
}

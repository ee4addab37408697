package id.balai.authorization;

import id.balai.database.Sql;
import id.balai.database.SqlFailure;
import java.time.Instant;
import java.util.UUID;

/** Writes a version of the policy, whole. */
final class PolicyTables {
    private final Sql sql;

    PolicyTables(Sql sql) {
        this.sql = sql;
    }

    void write(UUID officer, Instant at, PolicyDraft draft, Policy policy) {
        begin(officer, at, draft, policy);
        policy.actions()
                .forEach((role, actions) -> actions.forEach(action -> sql.run(
                        "insert into role_action (version, role, action) values (?, ?, ?)",
                        policy.version(),
                        role,
                        action)));
        policy.limits()
                .forEach((limited, limit) -> sql.run(
                        "insert into role_limit (version, role, action, per_journal, per_day) values (?, ?, ?, ?, ?)",
                        policy.version(),
                        limited.role(),
                        limited.action(),
                        limit.perJournal().amount(),
                        limit.perDay().amount()));
        policy.competencies()
                .forEach((action, all) -> all.forEach(needed -> sql.run(
                        """
                        insert into action_competency (version, action, competency, min_level, grace_days)
                        values (?, ?, ?, ?, ?)
                        """, policy.version(), action, needed.competency(), needed.minLevel(), needed.graceDays())));
    }

    /** Of two officers who change the same version at once, the second finds the number taken. */
    private void begin(UUID officer, Instant at, PolicyDraft draft, Policy policy) {
        try {
            sql.run("""
                    insert into policy_version (version, valid_from, legal_basis, decision, enacted_by, enacted_at)
                    values (?, ?, ?, ?, ?, ?)
                    """, policy.version(), draft.validFrom(), draft.legalBasis(), draft.why(), officer, at);
        } catch (SqlFailure taken) {
            throw BadPolicy.meanwhile(draft.basedOn(), policy.version());
        }
    }
}

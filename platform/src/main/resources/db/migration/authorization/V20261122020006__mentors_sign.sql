-- What a mentor may do, as the next version of the policy: sign what a treasurer without certificate drafted.
INSERT INTO policy_version (version, valid_from, legal_basis, decision)
SELECT max(version) + 1, max(valid_from), 'AD/ART; kaidah kesinambungan layanan', 'Pendamping ikut menandatangani jurnal paling lama 30 hari'
FROM policy_version;

WITH next AS (SELECT max(version) AS version FROM policy_version)
INSERT INTO role_action (version, role, action)
SELECT next.version, role, action FROM role_action old, next WHERE old.version = next.version - 1
UNION ALL SELECT version, 'PENDAMPING', action FROM next, unnest(ARRAY['JOURNAL_COSIGN', 'BOOKS_READ']) AS action;

WITH next AS (SELECT max(version) AS version FROM policy_version)
INSERT INTO role_limit (version, role, action, per_journal, per_day)
SELECT next.version, role, action, per_journal, per_day FROM role_limit old, next WHERE old.version = next.version - 1;

WITH next AS (SELECT max(version) AS version FROM policy_version)
INSERT INTO action_competency (version, action, competency, min_level, grace_days)
SELECT next.version, action, competency, min_level, grace_days FROM action_competency old, next WHERE old.version = next.version - 1
UNION ALL SELECT version, 'JOURNAL_COSIGN', 'PEMBUKUAN', 2, 0 FROM next;

-- Statements that arrive in bulk: how far each file has come, and which of its lines were refused.
CREATE TABLE lrs_import (
    id           uuid        PRIMARY KEY,
    organisation uuid        NOT NULL REFERENCES lrs_organisation,
    started_by   uuid        NOT NULL,
    started_at   timestamptz NOT NULL,
    touched_at   timestamptz NOT NULL,
    state        text        NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'CANCELLED', 'BROKEN')),
    lines        bigint      NOT NULL DEFAULT 0,
    taken        bigint      NOT NULL DEFAULT 0,
    there        bigint      NOT NULL DEFAULT 0,
    refused      bigint      NOT NULL DEFAULT 0,
    CHECK (taken + there + refused <= lines)
);
CREATE UNIQUE INDEX lrs_import_runs_once ON lrs_import (organisation) WHERE state = 'RUNNING';

CREATE TABLE lrs_import_refusal (
    import uuid   NOT NULL REFERENCES lrs_import,
    line   bigint NOT NULL,
    code   text   NOT NULL,
    clause text   NOT NULL,
    detail text   NOT NULL,
    PRIMARY KEY (import, line)
);
GRANT SELECT, INSERT ON lrs_import, lrs_import_refusal TO balai_app;
GRANT UPDATE (touched_at, state, lines, taken, there, refused) ON lrs_import TO balai_app;

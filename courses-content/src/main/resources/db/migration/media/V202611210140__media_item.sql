-- What was uploaded and how far its renditions are. The row is the truth; the files and the scheduler follow it.
CREATE TABLE media_item (
    id          uuid PRIMARY KEY,
    reference   text UNIQUE CHECK (length(reference) <= 300),
    owner       uuid        NOT NULL,
    name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    bytes       bigint      NOT NULL CHECK (bytes > 0),
    state       text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    percent     int         NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
    attempts    int         NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    failure     text,
    renditions  jsonb,
    accepted_at timestamptz NOT NULL,
    changed_at  timestamptz NOT NULL,
    CONSTRAINT failed_has_a_reason CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
    CONSTRAINT done_has_renditions CHECK ((state = 'DONE') = (renditions IS NOT NULL))
);
CREATE INDEX media_item_unfinished ON media_item (accepted_at) WHERE state IN ('WAITING', 'RUNNING');

GRANT SELECT, INSERT, UPDATE ON media_item TO balai_app;

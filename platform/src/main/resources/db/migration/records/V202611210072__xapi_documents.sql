-- State, activity profiles and agent profiles: documents whose content is nobody's business but their owners'.
-- scope is a hash of the kind and of the activity, agent and registration a document belongs to;
-- anywhere is the same without the registration.
CREATE TABLE xapi_document (
    scope        uuid        NOT NULL,
    name         text        NOT NULL CHECK (length(name) BETWEEN 1 AND 2000),
    anywhere     uuid        NOT NULL,
    content_type text        NOT NULL,
    content      bytea       NOT NULL CHECK (length(content) <= 10485760),
    updated      timestamptz NOT NULL,
    PRIMARY KEY (scope, name)
);

CREATE INDEX xapi_document_anywhere ON xapi_document (anywhere);

GRANT SELECT, INSERT, UPDATE, DELETE ON xapi_document TO balai_app;

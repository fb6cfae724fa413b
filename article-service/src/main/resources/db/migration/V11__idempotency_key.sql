-- Requests that were met, so that a repeated one gets the same answer. There is no text here, just which revision it was:
-- the answer is made again from that, and when the article is deleted, nothing of it stays behind.
CREATE TABLE idempotency_key (
    -- Whose: two callers may come up with the same key.
    caller     text        NOT NULL,
    key        text        NOT NULL,
    -- SHA-256 of what was sent under the key.
    request    bytea       NOT NULL CHECK (octet_length(request) = 32),
    article_id uuid        NOT NULL,
    revision   integer     NOT NULL,
    status     integer     NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (caller, key)
);

CREATE INDEX idempotency_key_age ON idempotency_key (created_at);

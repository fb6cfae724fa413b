-- An article as it stands now. Earlier states are in past_revision, what was sent is in original.
CREATE TABLE article (
    id           uuid PRIMARY KEY,
    url          text,
    -- What urls of one article share: no scheme, no www, no tracking.
    url_key      text,
    headline     text,
    byline       text,
    dateline     text,
    publisher    text,
    published_at timestamptz,
    language     text,
    body         text        NOT NULL,
    word_count   integer     NOT NULL,
    content_hash bytea       NOT NULL CHECK (octet_length(content_hash) = 32),
    removed      jsonb       NOT NULL,
    revision     integer     NOT NULL CHECK (revision > 0),
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    sort_at      timestamptz GENERATED ALWAYS AS (coalesce(published_at, created_at)) STORED,
    -- The first 200,000 characters: a tsvector may not be larger than 1 MB, and an insert that makes a larger one fails.
    search       tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('english', left(coalesce(headline, ''), 10000)), 'A')
        || to_tsvector('english', left(body, 200000))) STORED
);
-- Keeps an ordinary article's row in its page instead of moving the body out of line: one read less.
ALTER TABLE article SET (toast_tuple_target = 8160);

CREATE UNIQUE INDEX article_url_key ON article (url_key) WHERE url_key IS NOT NULL;
CREATE INDEX article_content_hash ON article (content_hash);
CREATE INDEX article_recency ON article (sort_at DESC, id DESC);
CREATE INDEX article_publisher ON article (publisher, sort_at DESC, id DESC);
CREATE INDEX article_search ON article USING gin (search);

-- What was sent, byte for byte, for each revision that came from outside: a better cleaner can be run over it again.
CREATE TABLE original (
    article_id uuid    NOT NULL REFERENCES article ON DELETE CASCADE,
    revision   integer NOT NULL,
    media_type text    NOT NULL,
    parameters jsonb   NOT NULL,
    content    bytea   NOT NULL,
    PRIMARY KEY (article_id, revision)
);

-- The states that an article had before the one that it has now.
CREATE TABLE past_revision (
    article_id   uuid        NOT NULL REFERENCES article ON DELETE CASCADE,
    number       integer     NOT NULL,
    url          text,
    headline     text,
    byline       text,
    dateline     text,
    publisher    text,
    published_at timestamptz,
    language     text,
    body         text        NOT NULL,
    word_count   integer     NOT NULL,
    content_hash bytea       NOT NULL,
    removed      jsonb       NOT NULL,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (article_id, number)
);

-- The change feed. Positions are given out under a lock that is held until commit, so that they become visible in order.
-- Rows outlive their article: a deletion's row is its tombstone and holds no text.
CREATE TABLE change (
    position     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id   uuid        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('created', 'revised', 'deleted')),
    revision     integer     NOT NULL,
    content_hash bytea,
    at           timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Callers' keys. Only the SHA-256 of a key is here; keys are 256 random bits, so a slow hash would add nothing.
CREATE TABLE api_key (
    id         uuid PRIMARY KEY,
    name       text        NOT NULL,
    scopes     text[]      NOT NULL,
    hash       bytea       NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    created_at timestamptz NOT NULL,
    expires_at timestamptz,
    revoked_at timestamptz
);

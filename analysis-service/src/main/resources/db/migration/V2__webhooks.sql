-- Who is told when somebody is quoted or much written about.
CREATE TABLE webhook (
    id         uuid PRIMARY KEY,
    url        text        NOT NULL,
    -- Signatures need it as it is.
    secret     bytea       NOT NULL,
    event      text        NOT NULL CHECK (event IN ('quote', 'entity')),
    -- The entity by its id or by its name without case, accents and punctuation.
    entity     uuid,
    plain_name text,
    -- For "entity": so many articles in so many days.
    articles   integer     NOT NULL DEFAULT 1 CHECK (articles > 0),
    days       integer     NOT NULL DEFAULT 1 CHECK (days > 0),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((entity IS NULL) <> (plain_name IS NULL))
);

CREATE TABLE webhook_delivery (
    id           uuid PRIMARY KEY,
    webhook      uuid        NOT NULL REFERENCES webhook ON DELETE CASCADE,
    -- One occasion is told once, however often its article is analysed.
    occasion     text        NOT NULL,
    body         text        NOT NULL,
    state        text        NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'dead')),
    attempts     integer     NOT NULL DEFAULT 0,
    next_at      timestamptz NOT NULL DEFAULT now(),
    last_error   text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    delivered_at timestamptz,
    UNIQUE (webhook, occasion)
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (next_at) WHERE state = 'pending';
CREATE INDEX webhook_delivery_list ON webhook_delivery (webhook, created_at DESC, id DESC);

-- Behind the last event that was compared with the webhooks.
CREATE TABLE webhook_place (
    one   boolean PRIMARY KEY DEFAULT true CHECK (one),
    event bigint NOT NULL
);

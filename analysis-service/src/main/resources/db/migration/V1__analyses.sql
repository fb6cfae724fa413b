-- What was computed of all articles, by one version of the analyzer. While a newer version computes its own rows, those of the
-- version that serves answer all questions; see "state".
CREATE TABLE generation (
    id             smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    analyzer       text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('building', 'serving', 'retired')),
    -- Behind the last change of article-service's feed that is in the rows; null: before all.
    feed_cursor    text,
    position       bigint      NOT NULL DEFAULT 0,
    last_change_at timestamptz,
    -- When its end was last seen, and whether nothing was seen behind that.
    caught_up_at   timestamptz,
    at_end         boolean     NOT NULL DEFAULT false,
    -- Raised when the feed starts again after a restore. Articles that keep a lower one to its end are gone.
    sweep          integer     NOT NULL DEFAULT 0,
    sweeping       boolean     NOT NULL DEFAULT false,
    -- Raised with every change of its rows: a part of entity tags.
    changes        bigint      NOT NULL DEFAULT 0,
    started_at     timestamptz NOT NULL DEFAULT now(),
    served_at      timestamptz
);
CREATE UNIQUE INDEX generation_serving ON generation (state) WHERE state = 'serving';
CREATE UNIQUE INDEX generation_building ON generation (analyzer) WHERE state = 'building';

CREATE TABLE publisher (
    id   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Null for the articles that name none.
    name text UNIQUE NULLS NOT DISTINCT
);

-- Somebody or something named, merged across articles. Two mentions are the same entity where type and key are equal; the key is the
-- Wikidata id where there is one, else the name without case, accents and punctuation. A person named by one word alone is not
-- merged: then the key holds the article, too.
CREATE TABLE entity (
    id   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Computed from type and key, so that addresses outlive the rows.
    uid  uuid     NOT NULL UNIQUE,
    -- 1 person, 2 organization, 3 location
    type smallint NOT NULL,
    key  text     NOT NULL,
    name text     NOT NULL,
    -- The name without case, accents and punctuation, to look it up by.
    plain_name text NOT NULL,
    link text
);
CREATE INDEX entity_plain_name ON entity (plain_name);

CREATE TABLE article (
    seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    generation   smallint    NOT NULL REFERENCES generation,
    id           uuid        NOT NULL,
    content_hash bytea       NOT NULL CHECK (octet_length(content_hash) = 32),
    revision     integer     NOT NULL,
    analyzer     text        NOT NULL,
    publisher    integer     NOT NULL REFERENCES publisher,
    headline     text,
    url          text,
    language     text,
    english      boolean     NOT NULL,
    word_count   integer     NOT NULL,
    -- When it was published, else stored; its day in UTC is what everything is counted by.
    at           timestamptz NOT NULL,
    mentions     integer     NOT NULL,
    quotes       integer     NOT NULL,
    anonymous    integer     NOT NULL,
    unknown      integer     NOT NULL,
    sweep        integer     NOT NULL,
    analyzed_at  timestamptz NOT NULL DEFAULT now(),
    search       tsvector    NOT NULL,
    UNIQUE (generation, id)
);
-- Keeps the words of an ordinary article in its page: a search that walks by recency reads them.
ALTER TABLE article SET (toast_tuple_target = 8160);
CREATE INDEX article_recency ON article (generation, at DESC, seq DESC);
CREATE INDEX article_publisher ON article (generation, publisher, at DESC, seq DESC);
CREATE INDEX article_search ON article USING gin (search);
CREATE INDEX article_content_hash ON article (content_hash);

-- An entity in an article.
CREATE TABLE article_entity (
    article    bigint   NOT NULL REFERENCES article ON DELETE CASCADE,
    entity     integer  NOT NULL REFERENCES entity,
    generation smallint NOT NULL,
    type       smallint NOT NULL,
    publisher  integer  NOT NULL,
    day        date     NOT NULL,
    mentions   integer  NOT NULL,
    -- In thousandths, so that sums are exact.
    salience   smallint NOT NULL,
    PRIMARY KEY (article, entity)
);
CREATE INDEX article_entity_recency ON article_entity (generation, entity, day DESC, article DESC);

-- Sums over the articles of a period that begins on a day: 1, 7 (from a Monday) or 28 days, or 0: all time, which begins on 1970-01-01.
-- Publisher 0 stands for all. Every row is kept up to date by each article that comes or goes.
CREATE TABLE entity_sum (
    generation smallint NOT NULL,
    entity     integer  NOT NULL,
    publisher  integer  NOT NULL,
    days       smallint NOT NULL,
    first_day  date     NOT NULL,
    type       smallint NOT NULL,
    articles   integer  NOT NULL,
    mentions   integer  NOT NULL,
    salience   integer  NOT NULL,
    quotes     integer  NOT NULL,
    -- Articles that quote it.
    quoted_in  integer  NOT NULL,
    PRIMARY KEY (generation, entity, publisher, days, first_day)
);
-- Most names are in one article of their period and never among the first, so the ranking leaves them out.
CREATE INDEX entity_sum_articles ON entity_sum (generation, publisher, days, first_day, type, articles DESC, entity) WHERE articles > 1;
CREATE INDEX entity_sum_quotes ON entity_sum (generation, publisher, days, first_day, quotes DESC, entity) WHERE quotes > 0;

-- Sums over a day's articles of a publisher; 0 stands for all.
CREATE TABLE publisher_sum (
    generation smallint NOT NULL,
    publisher  integer  NOT NULL,
    day        date     NOT NULL,
    articles   integer  NOT NULL,
    mentions   integer  NOT NULL,
    quotes     integer  NOT NULL,
    anonymous  integer  NOT NULL,
    unknown    integer  NOT NULL,
    PRIMARY KEY (generation, publisher, day)
);

-- The same words in several articles.
CREATE TABLE quote_cluster (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    generation smallint    NOT NULL,
    quotes     integer     NOT NULL,
    publishers integer     NOT NULL,
    first_at   timestamptz NOT NULL,
    last_at    timestamptz NOT NULL
);
CREATE INDEX quote_cluster_recency ON quote_cluster (generation, last_at DESC, id DESC) WHERE publishers > 1;

CREATE TABLE quotation (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article       bigint      NOT NULL REFERENCES article ON DELETE CASCADE,
    generation    smallint    NOT NULL,
    publisher     integer     NOT NULL,
    at            timestamptz NOT NULL,
    kind          text        NOT NULL,
    text          text        NOT NULL,
    first_char    integer     NOT NULL,
    end_char      integer     NOT NULL,
    context       text        NOT NULL,
    context_start integer     NOT NULL,
    cue           text,
    -- The entity that speaks; null where the speaker has no name or is not told.
    speaker       integer REFERENCES entity,
    speaker_name  text,
    anonymous     boolean     NOT NULL,
    confidence    real        NOT NULL,
    cluster       bigint REFERENCES quote_cluster ON DELETE SET NULL,
    search        tsvector    NOT NULL
);
CREATE INDEX quotation_article ON quotation (article);
CREATE INDEX quotation_recency ON quotation (generation, at DESC, id DESC);
CREATE INDEX quotation_publisher ON quotation (generation, publisher, at DESC, id DESC);
CREATE INDEX quotation_speaker ON quotation (generation, speaker, at DESC, id DESC) WHERE speaker IS NOT NULL;
CREATE INDEX quotation_cluster ON quotation (cluster, at, id) WHERE cluster IS NOT NULL;
CREATE INDEX quotation_search ON quotation USING gin (search);
CREATE INDEX quotation_cluster_search ON quotation USING gin (search) WHERE cluster IS NOT NULL;

-- The entities that a quotation names.
CREATE TABLE quotation_entity (
    generation smallint    NOT NULL,
    entity     integer     NOT NULL REFERENCES entity,
    at         timestamptz NOT NULL,
    quotation  bigint      NOT NULL REFERENCES quotation ON DELETE CASCADE,
    PRIMARY KEY (generation, entity, at, quotation)
);
CREATE INDEX quotation_entity_quotation ON quotation_entity (quotation);

-- A few hashes of runs of words of a quotation. Two quotations with a common one are compared.
CREATE TABLE quotation_anchor (
    generation smallint NOT NULL,
    anchor     bigint   NOT NULL,
    quotation  bigint   NOT NULL REFERENCES quotation ON DELETE CASCADE,
    PRIMARY KEY (generation, anchor, quotation)
);
CREATE INDEX quotation_anchor_quotation ON quotation_anchor (quotation);

-- Articles that could not be analysed, left aside so that the others go on.
CREATE TABLE parked (
    generation smallint    NOT NULL REFERENCES generation,
    article    uuid        NOT NULL,
    position   bigint      NOT NULL,
    error      text        NOT NULL,
    attempts   integer     NOT NULL DEFAULT 1,
    parked_at  timestamptz NOT NULL DEFAULT now(),
    retry_at   timestamptz NOT NULL,
    PRIMARY KEY (generation, article)
);

-- Whole results, compressed, for requests about one article.
CREATE TABLE result (
    content_hash bytea NOT NULL CHECK (octet_length(content_hash) = 32),
    analyzer     text  NOT NULL,
    headline     boolean NOT NULL,
    english      boolean NOT NULL,
    analysis     bytea NOT NULL,
    PRIMARY KEY (content_hash, analyzer, headline, english)
);
ALTER TABLE result ALTER COLUMN analysis SET STORAGE EXTERNAL;

-- What the stream tells: articles as they were analysed. The newest some thousand are kept.
CREATE TABLE event (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article     uuid        NOT NULL,
    headline    text,
    publisher   text,
    at          timestamptz NOT NULL,
    change      text        NOT NULL CHECK (change IN ('created', 'revised', 'deleted')),
    entities    integer     NOT NULL,
    quotes      integer     NOT NULL,
    analyzer    text        NOT NULL,
    analyzed_at timestamptz NOT NULL DEFAULT now()
);

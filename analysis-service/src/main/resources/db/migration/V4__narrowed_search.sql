-- What a search is narrowed by stands in the search column beside the words, as lexemes that no text can hold (they begin with @):
-- so one index answers words, publisher and a stretch of time together, and the newest of thousands of matches are found
-- without a look at all of them. A trigger adds them, so that whoever stores an article has them right.
--
-- @p the publisher; @0 to @7 and the number of the stretch in hexadecimal: 1 second, 16 seconds, 256 seconds … 8.5 years.
CREATE FUNCTION article_facets(publisher integer, at timestamptz) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
    SELECT array_to_tsvector(ARRAY['@p' || publisher] || ARRAY(
        SELECT '@' || level || to_hex(floor(extract(epoch FROM at AT TIME ZONE 'UTC'))::bigint >> 4 * level)
          FROM generate_series(0, 7) level))
$$;
CREATE FUNCTION add_article_facets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.search := NEW.search || article_facets(NEW.publisher, NEW.at);
    RETURN NEW;
END
$$;
CREATE TRIGGER article_facets BEFORE INSERT ON article FOR EACH ROW EXECUTE FUNCTION add_article_facets();
-- Writes the table and its indexes anew, which takes a fraction of what an update of every row does.
ALTER TABLE article ALTER COLUMN search TYPE tsvector USING search || article_facets(publisher, at);

-- What rankings add up over some hundred articles stands in the indexes, so that the rows need not be read.
ALTER TABLE article_entity DROP CONSTRAINT article_entity_pkey,
    ADD PRIMARY KEY (article, entity) INCLUDE (type, mentions, salience);
DROP INDEX quotation_article;
CREATE INDEX quotation_article ON quotation (article, speaker);
-- Rows come and are not changed; without this, those of the newest fifth would have to be read all the same.
ALTER TABLE article_entity SET (autovacuum_vacuum_insert_scale_factor = 0.02);
ALTER TABLE quotation SET (autovacuum_vacuum_insert_scale_factor = 0.02);

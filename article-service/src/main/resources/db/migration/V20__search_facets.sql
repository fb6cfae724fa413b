-- What lists are narrowed by stands in the search column beside the words, as lexemes that no text can hold (they begin with @):
-- so one index answers words, publisher, author, language and a stretch of time together. Without the stretch, an index of
-- words gives all matches of a word at once, and finding the newest ones among thousands takes that many reads.
--
-- @0 to @7 and the number of the stretch in hexadecimal: 1 second, 16 seconds, 256 seconds … 8.5 years.
ALTER TABLE article DROP COLUMN search;
ALTER TABLE article ADD COLUMN search tsvector GENERATED ALWAYS AS (
    -- The first 200,000 characters: a tsvector may not be larger than 1 MB, and an insert that makes a larger one fails.
    setweight(to_tsvector('english', left(coalesce(headline, ''), 10000)), 'A')
    || to_tsvector('english', left(body, 200000))
    || array_to_tsvector(array_remove(ARRAY[
        '@',
        '@p' || left(md5(publisher), 16),
        '@a' || left(md5(byline), 16),
        '@l' || left(md5(language), 16),
        '@0' || to_hex(floor(extract(epoch FROM coalesce(published_at, created_at) AT TIME ZONE 'UTC'))::bigint),
        '@1' || to_hex(floor(extract(epoch FROM coalesce(published_at, created_at) AT TIME ZONE 'UTC'))::bigint >> 4),
        '@2' || to_hex(floor(extract(epoch FROM coalesce(published_at, created_at) AT TIME ZONE 'UTC'))::bigint >> 8),
        '@3' || to_hex(floor(extract(epoch FROM coalesce(published_at, created_at) AT TIME ZONE 'UTC'))::bigint >> 12),
        '@4' || to_hex(floor(extract(epoch FROM coalesce(published_at, created_at) AT TIME ZONE 'UTC'))::bigint >> 16),
        '@5' || to_hex(floor(extract(epoch FROM coalesce(published_at, created_at) AT TIME ZONE 'UTC'))::bigint >> 20),
        '@6' || to_hex(floor(extract(epoch FROM coalesce(published_at, created_at) AT TIME ZONE 'UTC'))::bigint >> 24),
        '@7' || to_hex(floor(extract(epoch FROM coalesce(published_at, created_at) AT TIME ZONE 'UTC'))::bigint >> 28)
    ], NULL))) STORED;
CREATE INDEX article_search ON article USING gin (search);

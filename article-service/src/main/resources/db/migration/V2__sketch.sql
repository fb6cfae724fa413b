-- What finds near-copies of an article: numbers of which two articles share some if they share many words. Integers are
-- compared as they are, so a GIN index over them is all that a look-up needs.
CREATE TABLE sketch (
    article_id uuid PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    bands      integer[] NOT NULL
);
CREATE INDEX sketch_bands ON sketch USING gin (bands);

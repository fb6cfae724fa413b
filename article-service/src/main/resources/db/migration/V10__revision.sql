-- All states of an article, the one that it has now too. Reading past_revision alone would miss the newest.
CREATE VIEW revision AS
SELECT p.article_id, p.number, p.url, p.headline, p.byline, p.dateline, p.publisher, p.published_at, p.language,
       p.body, p.word_count, p.content_hash, p.removed, a.created_at, p.created_at AS updated_at
  FROM past_revision p JOIN article a ON a.id = p.article_id
UNION ALL
SELECT id, revision, url, headline, byline, dateline, publisher, published_at, language,
       body, word_count, content_hash, removed, created_at, updated_at
  FROM article;

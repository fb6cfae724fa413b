-- What dashboards may query with SQL. These views stay as they are when the tables behind them change; all show the rows that serve.
CREATE SCHEMA IF NOT EXISTS reporting;

CREATE VIEW reporting.articles AS
SELECT a.id AS article_id, a.headline, p.name AS publisher, a.url, a.language, a.word_count, a.at AS published_at,
       (a.at AT TIME ZONE 'UTC')::date AS day, a.mentions, a.quotes, a.anonymous AS anonymous_quotes,
       a.unknown AS unattributed_quotes, a.analyzer, a.analyzed_at
  FROM public.article a JOIN public.generation g ON g.id = a.generation AND g.state = 'serving'
  JOIN public.publisher p ON p.id = a.publisher;

CREATE VIEW reporting.entities AS
SELECT n.uid AS entity_id, n.name, (ARRAY['PERSON', 'ORGANIZATION', 'LOCATION'])[n.type] AS type, n.link AS wikidata_id,
       s.articles, s.mentions, s.salience / 1000.0 AS salience, s.quotes
  FROM public.entity_sum s JOIN public.generation g ON g.id = s.generation AND g.state = 'serving'
  JOIN public.entity n ON n.id = s.entity
 WHERE s.days = 0 AND s.publisher = 0;

CREATE VIEW reporting.entity_days AS
SELECT n.uid AS entity_id, n.name, (ARRAY['PERSON', 'ORGANIZATION', 'LOCATION'])[n.type] AS type, p.name AS publisher,
       s.first_day AS day, s.articles, s.mentions, s.salience / 1000.0 AS salience, s.quotes
  FROM public.entity_sum s JOIN public.generation g ON g.id = s.generation AND g.state = 'serving'
  JOIN public.entity n ON n.id = s.entity JOIN public.publisher p ON p.id = s.publisher
 WHERE s.days = 1;

CREATE VIEW reporting.article_entities AS
SELECT a.id AS article_id, n.uid AS entity_id, n.name, (ARRAY['PERSON', 'ORGANIZATION', 'LOCATION'])[n.type] AS type, e.day,
       p.name AS publisher, e.mentions, e.salience / 1000.0 AS salience
  FROM public.article_entity e JOIN public.generation g ON g.id = e.generation AND g.state = 'serving'
  JOIN public.article a ON a.seq = e.article JOIN public.entity n ON n.id = e.entity JOIN public.publisher p ON p.id = e.publisher;

CREATE VIEW reporting.quotes AS
SELECT a.id AS article_id, a.headline, p.name AS publisher, q.at AS published_at, (q.at AT TIME ZONE 'UTC')::date AS day, q.kind,
       q.text, q.first_char AS start, q.end_char AS "end", coalesce(n.name, q.speaker_name) AS speaker, n.uid AS speaker_id,
       q.anonymous, q.confidence, q.cluster AS cluster_id
  FROM public.quotation q JOIN public.generation g ON g.id = q.generation AND g.state = 'serving'
  JOIN public.article a ON a.seq = q.article JOIN public.publisher p ON p.id = q.publisher
  LEFT JOIN public.entity n ON n.id = q.speaker;

CREATE VIEW reporting.publisher_days AS
SELECT p.name AS publisher, s.day, s.articles, s.mentions, s.quotes, s.anonymous AS anonymous_quotes, s.unknown AS unattributed_quotes
  FROM public.publisher_sum s JOIN public.generation g ON g.id = s.generation AND g.state = 'serving'
  JOIN public.publisher p ON p.id = s.publisher;

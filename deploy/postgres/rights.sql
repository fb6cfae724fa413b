-- Who may enter which database, said by the owner of both (migrator) or a superuser. Runs at every start and before every
-- migration. Rights on tables are granted by the services' own migrations, which know the tables.
SET client_min_messages = 'warning';

REVOKE ALL ON DATABASE articles, analyses FROM PUBLIC;
-- Temporary tables: an import gathers its lines in one.
GRANT CONNECT, TEMPORARY ON DATABASE articles TO app;
GRANT CONNECT, TEMPORARY ON DATABASE analyses TO analyses;
GRANT CONNECT ON DATABASE analyses TO reporting;
GRANT CONNECT ON DATABASE articles, analyses TO backup;

\connect articles
SET client_min_messages = 'warning';
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO app;

\connect analyses
SET client_min_messages = 'warning';
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO analyses;

-- What dashboards may query with SQL: views alone, in a schema of their own.
CREATE SCHEMA IF NOT EXISTS reporting AUTHORIZATION migrator;
GRANT USAGE ON SCHEMA reporting TO reporting;
ALTER DEFAULT PRIVILEGES FOR ROLE migrator IN SCHEMA reporting GRANT SELECT ON TABLES TO reporting;
GRANT SELECT ON ALL TABLES IN SCHEMA reporting TO reporting;

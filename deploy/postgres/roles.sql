-- Roles and their databases, as the superuser. Runs at every start, on new and on existing data directories.
--
--   migrator   owns both databases and their tables; Flyway runs as it
--   app        article-service: reads and writes rows of "articles", changes no table
--   analyses   analysis-service: the same in "analyses"
--   reporting  dashboards: reads the views of the schema "reporting" in "analyses"
--   backup     pg_dump: reads everything, writes nothing

-- The statements below carry passwords, which must not reach the server's log.
SET log_statement = 'none';
SET log_min_error_statement = 'panic';
SET log_min_duration_statement = -1;
SET client_min_messages = 'warning';

\set superuser `cat "$SECRETS_DIR/superuser/password"`
\set migrator `cat "$SECRETS_DIR/roles/migrator"`
\set app `cat "$SECRETS_DIR/roles/app"`
\set analyses `cat "$SECRETS_DIR/roles/analyses"`
\set reporting `cat "$SECRETS_DIR/roles/reporting"`
\set backup `cat "$SECRETS_DIR/roles/backup"`

SELECT format('CREATE ROLE %I', role)
  FROM unnest(ARRAY['migrator', 'app', 'analyses', 'reporting', 'backup']) AS role
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) \gexec

ALTER ROLE :"USER" PASSWORD :'superuser';
ALTER ROLE migrator LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'migrator';
ALTER ROLE app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'app';
ALTER ROLE analyses LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'analyses';
ALTER ROLE reporting LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'reporting';
ALTER ROLE backup LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'backup';
GRANT pg_read_all_data TO backup;
ALTER ROLE reporting SET default_transaction_read_only = on;
-- A dashboard's query that runs longer than this is a mistake, and must not hold up the services.
ALTER ROLE reporting SET statement_timeout = '30s';

-- The built-in collation: an index keeps its order when a later image brings another C library.
SELECT format('CREATE DATABASE %I OWNER migrator TEMPLATE template0 ENCODING ''UTF8'' LOCALE_PROVIDER builtin '
              || 'BUILTIN_LOCALE ''C.UTF-8'' LC_COLLATE ''C'' LC_CTYPE ''C.UTF-8''', database)
  FROM unnest(ARRAY['articles', 'analyses']) AS database
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = database) \gexec

ALTER DATABASE articles OWNER TO migrator;
ALTER DATABASE analyses OWNER TO migrator;
REVOKE ALL ON DATABASE postgres FROM PUBLIC;

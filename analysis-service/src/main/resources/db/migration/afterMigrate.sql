-- The role that the service runs with may read and write rows, and nothing else. Runs after each migration, so that a
-- role that changed has its rights too. Where the service runs as the owner of the schema there is nothing to grant.
DO $$
BEGIN
    IF '${app_role}' <> current_user THEN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), '${app_role}');
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO %I', current_schema(), '${app_role}');
        EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history FROM %I', '${app_role}');
    END IF;
END
$$;
-- The role of dashboards, where the server has one (deploy/postgres/roles.sql).
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'reporting') THEN
        GRANT USAGE ON SCHEMA reporting TO reporting;
        GRANT SELECT ON ALL TABLES IN SCHEMA reporting TO reporting;
    END IF;
END
$$;

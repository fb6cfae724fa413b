-- The role that the service runs with may read and write rows, and nothing else. Runs after each migration, so that a
-- role that changed has its rights too. Where the service runs as the owner of the schema there is nothing to grant.
DO $$
BEGIN
    IF '${app_role}' <> current_user THEN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), '${app_role}');
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON article, api_key TO %I', '${app_role}');
        EXECUTE format('GRANT SELECT, INSERT, DELETE ON original, past_revision, sketch, idempotency_key TO %I', '${app_role}');
        EXECUTE format('GRANT SELECT ON revision TO %I', '${app_role}');
        EXECUTE format('GRANT SELECT, INSERT ON change TO %I', '${app_role}');
    END IF;
END
$$;

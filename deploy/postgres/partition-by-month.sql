-- Turns the table article into one that is partitioned by month, for archives that outgrow one table (deploy/README.md,
-- "Beyond one machine"). Run it once, as the owner of the schema (migrator), with the services running:
--
--   psql -v ON_ERROR_STOP=1 -U migrator -d articles -f partition-by-month.sql
--
-- Ids are UUIDv7 (RFC 9562): their first 48 bits are milliseconds, so a range of ids is a range of time, and an id alone says
-- which partition holds it. The table as it is becomes the first partition, with its rows and indexes where they are: nothing
-- is copied, and writers wait only for the last step. What an address identifies stays unique because every writer takes a
-- lock on it; the index can only say so within a partition.
--
-- The first month with a partition of its own is the next one, or begins at the setting pullquote.partition_from.

CREATE FUNCTION article_id_at(moment timestamptz) RETURNS uuid
    LANGUAGE sql IMMUTABLE
    RETURN (lpad(to_hex(floor(extract(epoch FROM moment) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid;

-- Makes the partitions of the months from one to another that are not there yet. Run it every month, some months ahead:
--   SELECT article_partitions(now(), now() + interval '3 months');
CREATE FUNCTION article_partitions(first timestamptz, last timestamptz) RETURNS setof text
    LANGUAGE plpgsql AS $$
DECLARE
    month timestamptz := greatest(date_trunc('month', first, 'UTC'), (SELECT partitioned_from FROM article_partitioning));
    next  timestamptz;
    name  text;
BEGIN
    WHILE month < last LOOP
        next := date_trunc('month', month, 'UTC') + interval '1 month';
        name := 'article_' || to_char(month AT TIME ZONE 'UTC', 'YYYY_MM');
        IF to_regclass(name) IS NULL THEN
            EXECUTE format('CREATE TABLE %I PARTITION OF article FOR VALUES FROM (%L) TO (%L)',
                           name, article_id_at(month), article_id_at(next));
            EXECUTE format('ALTER TABLE %I SET (toast_tuple_target = 8160)', name);
            EXECUTE format('CREATE UNIQUE INDEX ON %I (url_key) WHERE url_key IS NOT NULL', name);
            RETURN NEXT name;
        END IF;
        month := next;
    END LOOP;
END
$$;

CREATE TABLE article_partitioning AS
SELECT coalesce(nullif(current_setting('pullquote.partition_from', true), '')::timestamptz,
                date_trunc('month', now(), 'UTC') + interval '1 month') AS partitioned_from;

-- A constraint that is known to hold spares the last step the reading of the whole table.
DO $$
BEGIN
    EXECUTE format('ALTER TABLE article ADD CONSTRAINT article_before CHECK (id < %L) NOT VALID',
                   (SELECT article_id_at(partitioned_from) FROM article_partitioning));
END
$$;
ALTER TABLE article VALIDATE CONSTRAINT article_before;

-- The last step: new names and references, all at once or not at all.
DO $$
DECLARE
    index_of  record;
    reference record;
    trigger_of record;
    rights    record;
BEGIN
    LOCK TABLE article IN ACCESS EXCLUSIVE MODE;
    ALTER TABLE article RENAME TO article_before;
    CREATE TABLE article (LIKE article_before INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING STORAGE, PRIMARY KEY (id))
        PARTITION BY RANGE (id);
    EXECUTE format('ALTER TABLE article ATTACH PARTITION article_before FOR VALUES FROM (MINVALUE) TO (%L)',
                   (SELECT article_id_at(partitioned_from) FROM article_partitioning));
    -- Rows that no partition is there for are stored all the same.
    CREATE TABLE article_default PARTITION OF article DEFAULT;

    FOR index_of IN
        SELECT pg_get_indexdef(indexrelid) AS definition FROM pg_index
         WHERE indrelid = 'article_before'::regclass AND NOT indisunique
    LOOP
        -- Takes the first partition's own index for its part instead of building another.
        EXECUTE regexp_replace(index_of.definition, 'CREATE INDEX \S+ ON (ONLY )?(\S+\.)?article_before ', 'CREATE INDEX ON article ');
    END LOOP;

    FOR reference IN
        SELECT conrelid::regclass AS referrer, conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
         WHERE confrelid = 'article_before'::regclass AND contype = 'f' AND conparentid = 0
    LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', reference.referrer, reference.conname);
        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', reference.referrer, reference.conname,
                       replace(reference.definition, 'article_before', 'article'));
    END LOOP;

    -- What tells other replicas of a change has to do so for every partition.
    FOR trigger_of IN
        SELECT tgname, pg_get_triggerdef(oid) AS definition FROM pg_trigger
         WHERE tgrelid = 'article_before'::regclass AND NOT tgisinternal
    LOOP
        EXECUTE format('DROP TRIGGER %I ON article_before', trigger_of.tgname);
        EXECUTE regexp_replace(trigger_of.definition, ' ON (\S+\.)?article_before ', ' ON article ');
    END LOOP;

    FOR rights IN
        SELECT grantee, privilege_type FROM information_schema.role_table_grants
         WHERE table_name = 'article_before' AND table_schema = current_schema() AND grantee <> current_user
    LOOP
        EXECUTE format('GRANT %s ON article TO %I', rights.privilege_type, rights.grantee);
    END LOOP;
END
$$;

SELECT article_partitions(now(), now() + interval '4 months');

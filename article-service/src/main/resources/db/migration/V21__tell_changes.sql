-- Whoever holds copies of articles in memory is told when one is no longer right, by whatever changed it.
CREATE FUNCTION tell_article_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('article_changed', OLD.id::text);
    RETURN NULL;
END
$$;
CREATE TRIGGER article_changed AFTER UPDATE OR DELETE ON article FOR EACH ROW EXECUTE FUNCTION tell_article_changed();

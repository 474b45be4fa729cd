-- The history stays as it was written, but that somebody who left the team and is erased is shown as a former member
CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."actor" = 'a former member' AND to_jsonb(NEW) - 'actor' = to_jsonb(OLD) - 'actor' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'History is append-only' USING ERRCODE = 'restrict_violation';
END $$;

DROP TRIGGER "History_append_only" ON "History";
CREATE TRIGGER "History_append_only" BEFORE UPDATE OR DELETE ON "History"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
DROP FUNCTION refuse_change();

-- Whoever took part in deciding on an application does not answer the appeal against it. The answer is written while
-- the application is locked, and every decision is written under the same lock, so none can come in between.
CREATE FUNCTION regolith_appeal_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "Decision"
    WHERE "applicationId" = NEW."applicationId" AND "personId" = NEW."answeredById"
  ) THEN
    RAISE EXCEPTION 'DECIDER_ANSWERS_NO_APPEAL: % took part in deciding on application %',
      NEW."answeredById", NEW."applicationId" USING ERRCODE = 'RG012';
  END IF;
  RETURN NEW;
END $$;

-- Answers given before this rule stay.
CREATE TRIGGER "sql_appeal_by_another" BEFORE INSERT OR UPDATE OF "answeredById" ON "Appeal"
  FOR EACH ROW WHEN (NEW."answeredById" IS NOT NULL)
  EXECUTE FUNCTION regolith_appeal_by_another();

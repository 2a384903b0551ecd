-- Writing an answer again with the institution it had waits for no merge: the merge may be waiting for that row.
CREATE OR REPLACE FUNCTION regolith_institution_survives() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."institutionId" IS NOT DISTINCT FROM OLD."institutionId" THEN
    RETURN NEW;
  END IF;
  IF NEW."institutionId" IS NOT NULL THEN
    NEW."institutionId" := coalesce(
      regolith_surviving_institution(NEW."institutionId"), NEW."institutionId");
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION regolith_endorser_survives() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."endorserId" IS NOT DISTINCT FROM OLD."endorserId" THEN
    RETURN NEW;
  END IF;
  IF NEW."endorserId" IS NOT NULL THEN
    NEW."endorserId" := coalesce(regolith_surviving_institution(NEW."endorserId"), NEW."endorserId");
  END IF;
  RETURN NEW;
END $$;

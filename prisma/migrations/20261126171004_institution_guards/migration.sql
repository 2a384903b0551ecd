-- What the schema cannot say of institutions.
--   RG040 merging is for good, and into one that stands     RG041 not a step of an officership

-- Names in other scripts than Latin are found by their two-character pieces.
CREATE INDEX "sql_institution_pieces" ON "Institution" USING gin ("searchPieces");

ALTER TABLE "Institution"
  ADD CONSTRAINT "sql_institution_proposed" CHECK ("state" <> 'PROPOSED' OR "proposedAt" IS NOT NULL),
  -- What was merged stands for nothing by itself.
  ADD CONSTRAINT "sql_institution_merged_closed" CHECK ("mergedIntoId" IS NULL OR "state" = 'CLOSED');

-- Every merged institution points at one that stands, so no chain and no circle can be. Whoever merges waits
-- at the survivor's row for whoever merges that one.
CREATE FUNCTION regolith_institution_merge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."mergedIntoId" IS NOT DISTINCT FROM OLD."mergedIntoId" THEN
      RETURN NEW;
    END IF;
    IF NEW."mergedIntoId" IS NULL THEN
      RAISE EXCEPTION 'MERGE: institution % was merged for good', OLD."id" USING ERRCODE = 'RG040';
    END IF;
  END IF;
  IF NEW."mergedIntoId" IS NULL THEN
    RETURN NEW;
  END IF;
  PERFORM FROM "Institution" WHERE "id" = NEW."mergedIntoId" AND "mergedIntoId" IS NULL FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'MERGE: institution % does not stand by itself', NEW."mergedIntoId"
      USING ERRCODE = 'RG040';
  END IF;
  IF EXISTS (SELECT FROM "Institution" WHERE "mergedIntoId" = NEW."id") THEN
    RAISE EXCEPTION 'MERGE: others were merged into institution %', NEW."id"
      USING ERRCODE = 'RG040';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER regolith_institution_merge BEFORE INSERT OR UPDATE OF "mergedIntoId" ON "Institution"
  FOR EACH ROW EXECUTE FUNCTION regolith_institution_merge();

-- Whatever names a merged institution names its survivor: whoever writes it waits for a merge under way.
CREATE FUNCTION regolith_surviving_institution(named uuid) RETURNS uuid LANGUAGE sql AS $$
  SELECT coalesce("mergedIntoId", "id") FROM "Institution" WHERE "id" = named FOR SHARE
$$;

CREATE FUNCTION regolith_institution_survives() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."institutionId" IS NOT NULL THEN
    NEW."institutionId" := coalesce(
      regolith_surviving_institution(NEW."institutionId"), NEW."institutionId");
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION regolith_endorser_survives() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."endorserId" IS NOT NULL THEN
    NEW."endorserId" := coalesce(regolith_surviving_institution(NEW."endorserId"), NEW."endorserId");
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER regolith_institution_survives BEFORE INSERT OR UPDATE OF "institutionId" ON "ApplicantAnswers"
  FOR EACH ROW EXECUTE FUNCTION regolith_institution_survives();
CREATE TRIGGER regolith_institution_survives BEFORE INSERT OR UPDATE OF "institutionId" ON "Person"
  FOR EACH ROW EXECUTE FUNCTION regolith_institution_survives();
CREATE TRIGGER regolith_institution_survives BEFORE INSERT OR UPDATE OF "institutionId" ON "InstitutionOfficer"
  FOR EACH ROW EXECUTE FUNCTION regolith_institution_survives();
CREATE TRIGGER regolith_endorser_survives BEFORE INSERT OR UPDATE OF "endorserId" ON "Application"
  FOR EACH ROW EXECUTE FUNCTION regolith_endorser_survives();

-- Those who are there already accepted by being there.
UPDATE "InstitutionOfficer" SET "acceptedAt" = coalesce("decidedAt", "proposedAt") WHERE "personId" IS NOT NULL AND "acceptedAt" IS NULL;

ALTER TABLE "InstitutionOfficer"
  ADD CONSTRAINT "sql_officer_accepted" CHECK ("personId" IS NULL OR "acceptedAt" IS NOT NULL),
  -- Nobody speaks for an institution who did not accept to.
  ADD CONSTRAINT "sql_officer_confirmed" CHECK ("state" <> 'CONFIRMED' OR "acceptedAt" IS NOT NULL),
  ADD CONSTRAINT "sql_officer_token" CHECK (("tokenHash" IS NULL) = ("tokenExpiresAt" IS NULL));

-- The same steps as OFFICER_STEPS in the domain package; a test compares the two.
CREATE FUNCTION regolith_officer_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."state" = OLD."state" OR (OLD."state", NEW."state") IN (
    ('PROPOSED', 'CONFIRMED'),
    ('PROPOSED', 'REFUSED'),
    ('CONFIRMED', 'ENDED')
  ) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'OFFICER: officership % cannot go from % to %', OLD."id", OLD."state", NEW."state"
    USING ERRCODE = 'RG041';
END $$;

CREATE TRIGGER regolith_officer_step BEFORE UPDATE OF "state" ON "InstitutionOfficer"
  FOR EACH ROW EXECUTE FUNCTION regolith_officer_step();

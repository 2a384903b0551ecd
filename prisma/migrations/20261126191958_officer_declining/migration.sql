-- A migration of its own: PostgreSQL lets a new value of an enum be used only once it is committed.

ALTER TABLE "InstitutionOfficer"
  -- Whoever accepted answered; and only the person invited declines, never somebody for them.
  ADD CONSTRAINT "sql_officer_declined" CHECK (
    "state" <> 'DECLINED' OR ("acceptedAt" IS NULL AND "personId" IS NULL AND "decidedById" IS NULL)
  );

-- The same steps as OFFICER_STEPS in the domain package; a test compares the two.
CREATE OR REPLACE FUNCTION regolith_officer_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."state" = OLD."state" OR (OLD."state", NEW."state") IN (
    ('PROPOSED', 'CONFIRMED'),
    ('PROPOSED', 'REFUSED'),
    ('PROPOSED', 'DECLINED'),
    ('CONFIRMED', 'ENDED')
  ) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'OFFICER: officership % cannot go from % to %', OLD."id", OLD."state", NEW."state"
    USING ERRCODE = 'RG041';
END $$;

-- A new link makes the old one void, and is only for somebody who has not answered.
CREATE FUNCTION regolith_officer_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."tokenHash" IS NULL OR (NEW."state" = 'PROPOSED' AND NEW."acceptedAt" IS NULL) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'OFFICER: officership % was answered', OLD."id" USING ERRCODE = 'RG041';
END $$;

CREATE TRIGGER regolith_officer_link BEFORE UPDATE OF "tokenHash" ON "InstitutionOfficer"
  FOR EACH ROW WHEN (NEW."tokenHash" IS DISTINCT FROM OLD."tokenHash")
  EXECUTE FUNCTION regolith_officer_link();

-- A migration of its own: PostgreSQL lets a new value of an enum be used only once it is committed.

-- The same steps as WORKFLOW in the domain package; a test compares the two.
CREATE OR REPLACE FUNCTION regolith_application_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."status", NEW."status") IN (
    ('DRAFT', 'ENDORSEMENT'),
    ('DRAFT', 'SUBMITTED'),
    ('ENDORSEMENT', 'DRAFT'),
    ('ENDORSEMENT', 'SUBMITTED'),
    ('SUBMITTED', 'SCREENING'),
    ('SUBMITTED', 'CHANGES_REQUESTED'),
    ('SUBMITTED', 'WITHDRAWN'),
    ('SCREENING', 'CHANGES_REQUESTED'),
    ('SCREENING', 'DECLINED'),
    ('SCREENING', 'UNDER_REVIEW'),
    ('SCREENING', 'WITHDRAWN'),
    ('UNDER_REVIEW', 'CHANGES_REQUESTED'),
    ('UNDER_REVIEW', 'PANEL'),
    ('UNDER_REVIEW', 'DECLINED'),
    ('UNDER_REVIEW', 'WITHDRAWN'),
    ('CHANGES_REQUESTED', 'LAPSED'),
    ('CHANGES_REQUESTED', 'WITHDRAWN'),
    ('CHANGES_REQUESTED', OLD."statusBeforeChanges"),
    ('PANEL', 'RECOMMENDED'),
    ('PANEL', 'RESERVE_LIST'),
    ('PANEL', 'DECLINED'),
    ('PANEL', 'WITHDRAWN'),
    ('RESERVE_LIST', 'RECOMMENDED'),
    ('RESERVE_LIST', 'DECLINED'),
    ('RESERVE_LIST', 'WITHDRAWN'),
    ('RECOMMENDED', 'APPROVED'),
    ('RECOMMENDED', 'PANEL'),
    ('RECOMMENDED', 'WITHDRAWN'),
    ('DECLINED', 'UNDER_REVIEW'),
    ('APPROVED', 'REVOKED'),
    ('APPROVED', 'WITHDRAWN')
  ) THEN
    IF (OLD."status", NEW."status") = ('DRAFT', 'SUBMITTED')
      AND EXISTS (SELECT FROM "Round" WHERE "id" = NEW."roundId" AND "asksEndorsement") THEN
      RAISE EXCEPTION 'WORKFLOW: application % has to be endorsed first', OLD."number"
        USING ERRCODE = 'RG012';
    END IF;
    IF (OLD."status", NEW."status") = ('RECOMMENDED', 'APPROVED') AND OLD."confirmedById" IS NULL THEN
      RAISE EXCEPTION 'WORKFLOW: application % has to be confirmed first', OLD."number"
        USING ERRCODE = 'RG012';
    END IF;
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'WORKFLOW: application % cannot go from % to %',
    OLD."number", OLD."status", NEW."status" USING ERRCODE = 'RG012';
END $$;

ALTER TABLE "Application"
  DROP CONSTRAINT "sql_application_before_changes",
  ADD CONSTRAINT "sql_application_before_changes" CHECK (
    "status" <> 'CHANGES_REQUESTED'
    OR ("statusBeforeChanges" IS NOT NULL AND "statusBeforeChanges" IN ('SUBMITTED', 'SCREENING', 'UNDER_REVIEW'))
  );

-- What is recommended is reserved with its mass, as what is granted is.
ALTER TABLE "ApplicationItem"
  DROP CONSTRAINT "sql_item_granted",
  ADD CONSTRAINT "sql_item_granted" CHECK (
    ("grantedUg" IS NOT NULL) = ("state" IN ('RECOMMENDED', 'GRANTED'))
    AND ("grantedUg" IS NULL OR "grantedUg" > 0)
    AND ("grantedUg" IS NULL OR "optimumUg" IS NULL OR "grantedUg" <= "optimumUg")
    AND ("grantedSampleId" IS NULL OR "grantedUg" IS NOT NULL)
  ),
  ADD CONSTRAINT "sql_item_feasibility" CHECK (
    ("feasibility" IS NULL) = ("judgedAt" IS NULL)
    AND ("feasibleUg" IS NULL OR ("feasibility" = 'PARTLY' AND "feasibleUg" > 0 AND "feasibleUg" % 100 = 0))
    AND "equivalentId" IS DISTINCT FROM "sampleId"
    AND "grantedSampleId" IS DISTINCT FROM "sampleId"
  );

ALTER TABLE "ReviewAssignment"
  ADD CONSTRAINT "sql_assignment_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_assignment_answered" CHECK (
    "state" NOT IN ('ACCEPTED', 'DECLINED') OR "answeredAt" IS NOT NULL
  ),
  ADD CONSTRAINT "sql_assignment_ended" CHECK (
    ("state" IN ('DECLINED', 'WITHDRAWN', 'CLOSED')) = ("endedAt" IS NOT NULL)
  );

-- An application has one chief reviewer at a time.
CREATE UNIQUE INDEX "sql_assignment_one_chief" ON "ReviewAssignment" ("applicationId")
  WHERE "role" = 'CHIEF' AND "endedAt" IS NULL;

-- The same conflict stands once.
CREATE UNIQUE INDEX "sql_conflict_once" ON "Conflict" ("applicationId", "personId", "kind", "source", "detail")
  WHERE "endedAt" IS NULL;

ALTER TABLE "Conflict"
  ADD CONSTRAINT "sql_conflict_order" CHECK ("endedAt" >= "at");

ALTER TABLE "Appeal"
  ADD CONSTRAINT "sql_appeal_answered" CHECK (
    ("state" = 'OPEN') = ("answeredAt" IS NULL) AND ("state" = 'OPEN') = ("answeredById" IS NULL)
  );

CREATE TRIGGER "sql_decision_no_update" BEFORE UPDATE ON "Decision"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_decision_no_truncate" BEFORE TRUNCATE ON "Decision"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();

-- Nobody approves what they confirmed themselves: two recorded decisions by two people.
CREATE FUNCTION regolith_two_people_decide() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Application"
      WHERE "id" = NEW."applicationId" AND "confirmedById" = NEW."personId") THEN
    RAISE EXCEPTION 'TWO_PEOPLE: person % confirmed application % and cannot approve it',
      NEW."personId", NEW."applicationId" USING ERRCODE = 'RG012';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "sql_decision_two_people" BEFORE INSERT ON "Decision"
  FOR EACH ROW WHEN (NEW."level" = 'AUTHORITY' AND NEW."outcome" = 'APPROVED')
  EXECUTE FUNCTION regolith_two_people_decide();

-- CreateEnum
CREATE TYPE "PiChangeState" AS ENUM ('PROPOSED', 'AGREED', 'DONE', 'DECLINED', 'WITHDRAWN', 'REFUSED', 'LAPSED');

-- AlterTable
ALTER TABLE "ApplicationEvent" ADD COLUMN     "concernsId" UUID;

-- CreateTable
CREATE TABLE "PiChange" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "formerId" UUID NOT NULL,
    "successorId" UUID NOT NULL,
    "leaves" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "state" "PiChangeState" NOT NULL DEFAULT 'PROPOSED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "answerNote" TEXT NOT NULL DEFAULT '',
    "decidedById" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PiChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PiChange_applicationId_proposedAt_idx" ON "PiChange"("applicationId", "proposedAt");

-- CreateIndex
CREATE INDEX "PiChange_successorId_idx" ON "PiChange"("successorId");

-- CreateIndex
CREATE INDEX "PiChange_formerId_idx" ON "PiChange"("formerId");

-- AddForeignKey
ALTER TABLE "PiChange" ADD CONSTRAINT "PiChange_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PiChange" ADD CONSTRAINT "PiChange_formerId_fkey" FOREIGN KEY ("formerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PiChange" ADD CONSTRAINT "PiChange_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PiChange" ADD CONSTRAINT "PiChange_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ----------------------------------------------- what the schema cannot say
-- Refusals raised here carry an SQLSTATE of class RG:
--   RG080 not a step of a change of the PI, or of what was said with it
--   RG081 an open proposal is from the applicant to a member who joined, of an application that still runs
--   RG082 done, and the applicant is another

ALTER TABLE "PiChange"
  ADD CONSTRAINT "sql_pi_change_two_people" CHECK ("formerId" <> "successorId"),
  ADD CONSTRAINT "sql_pi_change_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_pi_change_ended" CHECK (("state" IN ('PROPOSED', 'AGREED')) = ("endedAt" IS NULL)),
  ADD CONSTRAINT "sql_pi_change_answered" CHECK (
    ("state" NOT IN ('AGREED', 'DONE', 'DECLINED', 'REFUSED') OR "answeredAt" IS NOT NULL)
    AND ("state" <> 'PROPOSED' OR "answeredAt" IS NULL)
    AND ("answeredAt" IS NOT NULL OR "answerNote" = '')
  ),
  -- Nobody decides on their own place.
  ADD CONSTRAINT "sql_pi_change_decided" CHECK (
    ("state" <> 'REFUSED' OR "decidedById" IS NOT NULL)
    AND ("state" IN ('DONE', 'REFUSED') OR "decidedById" IS NULL)
    AND (("decidedById" IS NULL) = ("reason" = ''))
    AND "decidedById" <> "formerId" AND "decidedById" <> "successorId"
  );

-- Nobody is proposed while somebody else is.
CREATE UNIQUE INDEX "sql_pi_change_open" ON "PiChange" ("applicationId")
  WHERE "state" IN ('PROPOSED', 'AGREED');

-- The same steps as PI_CHANGE_STEPS in the domain package; a test compares the two. Only of a draft is agreeing enough.
CREATE FUNCTION regolith_pi_change_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."id", OLD."applicationId", OLD."formerId", OLD."successorId", OLD."leaves", OLD."note", OLD."proposedAt")
      IS NOT DISTINCT FROM
      (NEW."id", NEW."applicationId", NEW."formerId", NEW."successorId", NEW."leaves", NEW."note", NEW."proposedAt")
    AND NEW."version" = OLD."version" + 1
    AND (OLD."state", NEW."state") IN (
      ('PROPOSED', 'AGREED'),
      ('PROPOSED', 'DONE'),
      ('PROPOSED', 'DECLINED'),
      ('PROPOSED', 'WITHDRAWN'),
      ('PROPOSED', 'LAPSED'),
      ('AGREED', 'DONE'),
      ('AGREED', 'DECLINED'),
      ('AGREED', 'WITHDRAWN'),
      ('AGREED', 'REFUSED'),
      ('AGREED', 'LAPSED')
    )
    AND (NEW."state" <> 'DONE' OR (OLD."state" = 'AGREED') = (NEW."decidedById" IS NOT NULL))
    AND ((OLD."state", NEW."state") <> ('PROPOSED', 'DONE') OR EXISTS (
      SELECT FROM "Application" WHERE "id" = OLD."applicationId" AND "status" = 'DRAFT'))
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'PI_CHANGE_STEP: change % cannot go from % to %', OLD."id", OLD."state", NEW."state"
    USING ERRCODE = 'RG080';
END $$;

CREATE TRIGGER "sql_pi_change_step" BEFORE UPDATE ON "PiChange"
  FOR EACH ROW EXECUTE FUNCTION regolith_pi_change_step();
CREATE TRIGGER "sql_pi_change_with_application" BEFORE DELETE ON "PiChange"
  FOR EACH ROW EXECUTE FUNCTION regolith_event_with_application();
CREATE TRIGGER "sql_pi_change_no_truncate" BEFORE TRUNCATE ON "PiChange"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();

-- People, status and proposal are written one after the other, so that they are compared at the end.
CREATE FUNCTION regolith_pi_change_holds() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own uuid := to_jsonb(COALESCE(NEW, OLD)) ->> CASE TG_TABLE_NAME WHEN 'Application' THEN 'id' ELSE 'applicationId' END;
BEGIN
  IF EXISTS (
    SELECT FROM "PiChange" c JOIN "Application" a ON a."id" = c."applicationId"
    WHERE c."applicationId" = own AND c."state" IN ('PROPOSED', 'AGREED') AND (
      a."personId" <> c."formerId"
      OR a."status" IN ('APPROVED', 'DECLINED', 'WITHDRAWN', 'REVOKED')
      OR NOT EXISTS (SELECT FROM "TeamMember" m
        WHERE m."applicationId" = own AND m."personId" = c."successorId"))
  ) THEN
    RAISE EXCEPTION 'PI_CHANGE_HOLDS: what is proposed for % is not possible any more', own
      USING ERRCODE = 'RG081';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "sql_pi_change_holds" AFTER INSERT OR UPDATE ON "PiChange"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION regolith_pi_change_holds();
CREATE CONSTRAINT TRIGGER "sql_member_leaves_no_pi_change" AFTER DELETE ON "TeamMember"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD."personId" IS NOT NULL)
  EXECUTE FUNCTION regolith_pi_change_holds();
CREATE CONSTRAINT TRIGGER "sql_application_leaves_no_pi_change" AFTER UPDATE ON "Application"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD."personId" IS DISTINCT FROM NEW."personId" OR OLD."status" IS DISTINCT FROM NEW."status")
  EXECUTE FUNCTION regolith_pi_change_holds();

CREATE FUNCTION regolith_pi_change_done() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Application" WHERE "id" = NEW."applicationId" AND "personId" = NEW."successorId"
  ) THEN
    RAISE EXCEPTION 'PI_CHANGE_DONE: the applicant of % is another', NEW."applicationId"
      USING ERRCODE = 'RG082';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "sql_pi_change_done" AFTER UPDATE ON "PiChange"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."state" = 'DONE')
  EXECUTE FUNCTION regolith_pi_change_done();

-- An applicant changes by a proposal only, whoever writes.
CREATE FUNCTION regolith_applicant_by_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "PiChange" WHERE "applicationId" = NEW."id" AND "state" = 'DONE'
      AND "formerId" = OLD."personId" AND "successorId" = NEW."personId"
  ) THEN
    RAISE EXCEPTION 'APPLICANT_BY_PROPOSAL: nobody agreed to become the applicant of %', NEW."id"
      USING ERRCODE = 'RG082';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "sql_application_pi_by_proposal" AFTER UPDATE ON "Application"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD."personId" IS DISTINCT FROM NEW."personId")
  EXECUTE FUNCTION regolith_applicant_by_proposal();

-- CreateEnum
CREATE TYPE "TieKind" AS ENUM ('FAMILY', 'ADVISOR', 'COMPETITOR', 'OTHER');

-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('DRAFT', 'SUBMITTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ReviewCriterion" AS ENUM ('MERIT', 'NEED', 'FEASIBILITY', 'CARE', 'MASS');

-- CreateEnum
CREATE TYPE "ReviewConfidence" AS ENUM ('LOW', 'MEDIUM', 'HIGH');

-- CreateEnum
CREATE TYPE "ReviewRecommendation" AS ENUM ('ALL', 'PART', 'RESERVE', 'DECLINE');

-- AlterTable
ALTER TABLE "Conflict" ADD COLUMN     "withName" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Tie" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "TieKind" NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "institution" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Tie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JointPublication" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "doi" TEXT NOT NULL DEFAULT '',
    "coAuthors" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "JointPublication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewerExpertise" (
    "personId" UUID NOT NULL,
    "keywords" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewerExpertise_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "assignmentId" UUID NOT NULL,
    "state" "ReviewState" NOT NULL DEFAULT 'DRAFT',
    "rubricVersion" INTEGER NOT NULL,
    "confidence" "ReviewConfidence",
    "recommendation" "ReviewRecommendation",
    "noteToApplicant" TEXT NOT NULL DEFAULT '',
    "noteToCommittee" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewScore" (
    "reviewId" UUID NOT NULL,
    "criterion" "ReviewCriterion" NOT NULL,
    "score" INTEGER NOT NULL,

    CONSTRAINT "ReviewScore_pkey" PRIMARY KEY ("reviewId","criterion")
);

-- CreateTable
CREATE TABLE "ReviewSuggestion" (
    "reviewId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "massUg" BIGINT,
    "gives" BOOLEAN,

    CONSTRAINT "ReviewSuggestion_pkey" PRIMARY KEY ("reviewId","itemId")
);

-- CreateIndex
CREATE INDEX "Tie_personId_createdAt_id_idx" ON "Tie"("personId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "JointPublication_personId_year_id_idx" ON "JointPublication"("personId", "year", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Review_assignmentId_key" ON "Review"("assignmentId");

-- CreateIndex
CREATE INDEX "ReviewSuggestion_itemId_idx" ON "ReviewSuggestion"("itemId");

-- AddForeignKey
ALTER TABLE "Tie" ADD CONSTRAINT "Tie_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JointPublication" ADD CONSTRAINT "JointPublication_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewerExpertise" ADD CONSTRAINT "ReviewerExpertise_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "ReviewAssignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewScore" ADD CONSTRAINT "ReviewScore_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewSuggestion" ADD CONSTRAINT "ReviewSuggestion_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewSuggestion" ADD CONSTRAINT "ReviewSuggestion_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ApplicationItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The same conflict stands once with each of the team, not once for all of them.
DROP INDEX "sql_conflict_once";
CREATE UNIQUE INDEX "sql_conflict_once"
  ON "Conflict" ("applicationId", "personId", "kind", "source", "withName", "detail")
  WHERE "endedAt" IS NULL;

ALTER TABLE "JointPublication"
  ADD CONSTRAINT "sql_joint_publication_year" CHECK ("year" BETWEEN 1900 AND 2200);

ALTER TABLE "ReviewerExpertise" ADD CONSTRAINT "sql_expertise_version" CHECK ("version" > 0);

ALTER TABLE "Review"
  ADD CONSTRAINT "sql_review_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_review_submitted" CHECK (
    ("state" <> 'DRAFT' OR "submittedAt" IS NULL)
    AND ("state" <> 'SUBMITTED' OR ("submittedAt" IS NOT NULL AND "confidence" IS NOT NULL
      AND "recommendation" IS NOT NULL))
    AND ("state" = 'WITHDRAWN') = ("withdrawnAt" IS NOT NULL)
  );

ALTER TABLE "ReviewScore" ADD CONSTRAINT "sql_review_score" CHECK ("score" BETWEEN 1 AND 5);

ALTER TABLE "ReviewSuggestion"
  ADD CONSTRAINT "sql_review_suggestion" CHECK (
    ("massUg" IS NULL OR "gives" IS NULL)
    AND ("massUg" IS NULL OR ("massUg" >= 0 AND "massUg" % 100 = 0))
  );

-- What was handed in stays as it was written; all that can still happen is that it counts no more.
CREATE FUNCTION regolith_review_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" = 'DRAFT' AND NEW."assignmentId" = OLD."assignmentId" THEN
    RETURN NEW;
  END IF;
  IF OLD."state" = 'SUBMITTED' AND NEW."state" = 'WITHDRAWN'
    AND (to_jsonb(NEW) - 'state' - 'withdrawnAt' - 'version')
      = (to_jsonb(OLD) - 'state' - 'withdrawnAt' - 'version') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'REVIEW_FINAL: review % was handed in and cannot change', OLD."id"
    USING ERRCODE = 'RG110';
END $$;

CREATE TRIGGER "sql_review_step" BEFORE UPDATE ON "Review"
  FOR EACH ROW EXECUTE FUNCTION regolith_review_step();

-- Deletes that follow from an item or a review that goes come from the database itself, one level deeper.
CREATE FUNCTION regolith_review_part_is_draft() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own uuid := COALESCE(NEW."reviewId", OLD."reviewId");
BEGIN
  IF pg_trigger_depth() = 1
    AND NOT EXISTS (SELECT FROM "Review" WHERE "id" = own AND "state" = 'DRAFT') THEN
    RAISE EXCEPTION 'REVIEW_FINAL: review % was handed in and cannot change', own
      USING ERRCODE = 'RG110';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

CREATE TRIGGER "sql_review_score_is_draft" BEFORE INSERT OR UPDATE OR DELETE ON "ReviewScore"
  FOR EACH ROW EXECUTE FUNCTION regolith_review_part_is_draft();
CREATE TRIGGER "sql_review_suggestion_is_draft" BEFORE INSERT OR UPDATE OR DELETE ON "ReviewSuggestion"
  FOR EACH ROW EXECUTE FUNCTION regolith_review_part_is_draft();

-- Nobody holds a place at an application they have a conflict with: compared at the end, as a conflict is written
-- first and closes the file after. Who writes a conflict and who assigns wait for each other at the application.
CREATE FUNCTION regolith_no_conflicted_reviewer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "ReviewAssignment" r JOIN "Conflict" c
      ON c."applicationId" = r."applicationId" AND c."personId" = r."personId" AND c."endedAt" IS NULL
    WHERE r."applicationId" = NEW."applicationId" AND r."personId" = NEW."personId"
      AND r."state" IN ('ASKED', 'ACCEPTED')
  ) THEN
    RAISE EXCEPTION 'CONFLICTED_REVIEWER: person % has a conflict with application %',
      NEW."personId", NEW."applicationId" USING ERRCODE = 'RG111';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "sql_assignment_without_conflict" AFTER INSERT OR UPDATE ON "ReviewAssignment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."state" IN ('ASKED', 'ACCEPTED'))
  EXECUTE FUNCTION regolith_no_conflicted_reviewer();
CREATE CONSTRAINT TRIGGER "sql_conflict_closes_assignment" AFTER INSERT OR UPDATE ON "Conflict"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."endedAt" IS NULL)
  EXECUTE FUNCTION regolith_no_conflicted_reviewer();

-- CreateEnum
CREATE TYPE "RoundStage" AS ENUM ('DRAFT', 'PUBLISHED');

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "createdById" UUID,
ADD COLUMN     "noticeDueAt" TIMESTAMPTZ(3),
ADD COLUMN     "panelAt" TIMESTAMPTZ(3),
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "reviewsDueAt" TIMESTAMPTZ(3),
ADD COLUMN     "stage" "RoundStage" NOT NULL DEFAULT 'PUBLISHED',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "RoundSample" ADD COLUMN     "availableUg" BIGINT;

-- CreateTable
CREATE TABLE "PolicyVersion" (
    "number" INTEGER NOT NULL,
    "settings" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,

    CONSTRAINT "PolicyVersion_pkey" PRIMARY KEY ("number")
);

-- What POLICY_V1 of the domain package says; a test compares the two. Rounds that exist already point at it.
INSERT INTO "PolicyVersion" ("number", "settings", "note", "createdAt") VALUES (1, '{
  "reviewersPerApplication": 3, "reviewsRequired": 2, "reviewReminderDays": [7, 2],
  "coAuthorYears": 4, "changesDays": 14, "changesReminderDays": [3, 1], "quorumShare": 0.5, "quorumLeast": 3,
  "appealDays": 30, "agreementWorkingDays": 10,
  "warnAboveShare": 0.1, "fullPanelAboveShare": 0.25, "fullPanelUnitsLeft": 3,
  "fullPanelForNewPi": true, "fullPanelForDestructiveUnique": true,
  "researchLoanMonths": 12, "publicWelfareLoanMonths": 6
}', '', CURRENT_TIMESTAMP);

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_policyVersion_fkey" FOREIGN KEY ("policyVersion") REFERENCES "PolicyVersion"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ----------------------------------------------- what the schema cannot say
-- Refusals raised here carry an SQLSTATE of class RG:
--   RG090 versions of the policy follow each other without a gap
--   RG091 what was published of a round is neither taken back nor changed
--   RG092 a sample somebody asked for in a round stays in it

ALTER TABLE "PolicyVersion"
  ADD CONSTRAINT "sql_policy_settings" CHECK (jsonb_typeof("settings") = 'object'),
  ADD CONSTRAINT "sql_policy_reason" CHECK ("number" = 1 OR btrim("note") <> '');

-- Whoever makes a version waits for whoever makes one now, since both want the same number.
CREATE FUNCTION regolith_policy_next() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."number" <> (SELECT max("number") + 1 FROM "PolicyVersion") THEN
    RAISE EXCEPTION 'POLICY_NEXT: % does not follow the newest version', NEW."number"
      USING ERRCODE = 'RG090';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "sql_policy_next" BEFORE INSERT ON "PolicyVersion"
  FOR EACH ROW EXECUTE FUNCTION regolith_policy_next();
CREATE TRIGGER "sql_policy_append_only" BEFORE UPDATE OR DELETE ON "PolicyVersion"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_policy_no_truncate" BEFORE TRUNCATE ON "PolicyVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();

-- Every round so far was public from the start.
UPDATE "Round" SET "publishedAt" = LEAST("opensAt", "createdAt");

-- The same order as ROUND_DATES in the domain package; what is not fixed is passed over.
ALTER TABLE "Round"
  ADD CONSTRAINT "sql_round_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_round_dates" CHECK (
    "opensAt" < "closesAt"
    AND ("noticeDueAt" IS NULL OR ("opensAt" < "noticeDueAt" AND "noticeDueAt" < "closesAt"))
    AND ("reviewsDueAt" IS NULL OR "closesAt" < "reviewsDueAt")
    AND ("panelAt" IS NULL OR COALESCE("reviewsDueAt", "closesAt") < "panelAt")
    AND ("decisionDueAt" IS NULL OR COALESCE("panelAt", "reviewsDueAt", "closesAt") < "decisionDueAt")
  );

ALTER TABLE "RoundSample"
  ADD CONSTRAINT "sql_offered_stock" CHECK ("availableUg" >= 0);

CREATE FUNCTION regolith_round_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."code" = NEW."code" AND (
    OLD."stage" = 'DRAFT'
    OR (OLD."stage", OLD."formVersion", OLD."policyVersion")
      = (NEW."stage", NEW."formVersion", NEW."policyVersion"))
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'ROUND_KEEPS: % of round % is refused', TG_OP, OLD."code" USING ERRCODE = 'RG091';
END $$;

CREATE TRIGGER "sql_round_keeps" BEFORE UPDATE ON "Round"
  FOR EACH ROW EXECUTE FUNCTION regolith_round_keeps();
CREATE TRIGGER "sql_round_published_stays" BEFORE DELETE ON "Round"
  FOR EACH ROW WHEN (OLD."stage" = 'PUBLISHED') EXECUTE FUNCTION regolith_round_keeps();

-- Nobody applies in a round that is not published.
CREATE FUNCTION regolith_round_is_public() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Round" WHERE "id" = NEW."roundId" AND "stage" <> 'PUBLISHED') THEN
    RAISE EXCEPTION 'ROUND_NOT_PUBLISHED: round % takes no application', NEW."roundId"
      USING ERRCODE = 'RG091';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "sql_application_round_is_public" BEFORE INSERT OR UPDATE OF "roundId" ON "Application"
  FOR EACH ROW WHEN (NEW."roundId" IS NOT NULL) EXECUTE FUNCTION regolith_round_is_public();

CREATE FUNCTION regolith_offer_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "ApplicationItem" i JOIN "Application" a ON a."id" = i."applicationId"
    WHERE a."roundId" = OLD."roundId" AND i."sampleId" = OLD."sampleId"
  ) THEN
    RAISE EXCEPTION 'OFFER_KEEPS: somebody asked for sample % in round %', OLD."sampleId", OLD."roundId"
      USING ERRCODE = 'RG092';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER "sql_offer_keeps" BEFORE DELETE ON "RoundSample"
  FOR EACH ROW EXECUTE FUNCTION regolith_offer_keeps();

-- DropIndex
DROP INDEX "Application_personId_updatedAt_idx";

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "innerChanges" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "toldAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- What is with the committee was last changed, for who applied, by the last step they read.
UPDATE "Application" a SET "toldAt" = CASE
  WHEN a."status" IN ('SCREENING', 'UNDER_REVIEW', 'PANEL', 'RECOMMENDED') THEN least(a."updatedAt", coalesce((
    SELECT max(e."at") FROM "ApplicationEvent" e WHERE e."applicationId" = a."id"
      AND e."action" IN ('SUBMIT', 'ENDORSE', 'START_SCREENING', 'RESUBMIT', 'RECOMMEND', 'PROMOTE', 'GRANT_APPEAL',
        'MEMBER_LEFT', 'PI_CHANGED')
  ), a."updatedAt"))
  ELSE a."updatedAt"
END;

-- CreateIndex
CREATE INDEX "Application_personId_toldAt_idx" ON "Application"("personId", "toldAt");

ALTER TABLE "Application" ADD CONSTRAINT "sql_application_inner_changes"
  CHECK ("innerChanges" >= 0 AND "innerChanges" < "version");

-- Whoever changes an application for its office only counts it as an inner change; all else is told.
CREATE FUNCTION regolith_application_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW."toldAt" := NEW."updatedAt";
  ELSIF NEW."innerChanges" = OLD."innerChanges" AND NEW."updatedAt" <> OLD."updatedAt" THEN
    NEW."toldAt" := NEW."updatedAt";
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "sql_application_told" BEFORE INSERT OR UPDATE ON "Application"
  FOR EACH ROW EXECUTE FUNCTION regolith_application_told();

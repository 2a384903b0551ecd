-- AlterTable
ALTER TABLE "ChangeRequest" ADD COLUMN     "dueAt" TIMESTAMPTZ(3),
ADD COLUMN     "dueSetAt" TIMESTAMPTZ(3),
ADD COLUMN     "filesAfter" JSONB,
ADD COLUMN     "filesBefore" JSONB,
ADD COLUMN     "lapsedAt" TIMESTAMPTZ(3),
ADD COLUMN     "remindedDays" INTEGER;

-- Requests that were made without a due date: those still open get a fortnight from now, so that nobody is late unwarned,
-- until 24:00 of that day in Beijing; those that are over are given the one they would have had.
UPDATE "ChangeRequest" SET
  "dueSetAt" = CASE WHEN "answeredAt" IS NULL THEN greatest("askedAt", now()) ELSE "askedAt" END;
UPDATE "ChangeRequest" SET
  "dueAt" = (date_trunc('day', "dueSetAt" AT TIME ZONE 'UTC' + interval '8 hours') + interval '15 days' - interval '8 hours')
    AT TIME ZONE 'UTC';
ALTER TABLE "ChangeRequest"
  ALTER COLUMN "dueAt" SET NOT NULL,
  ALTER COLUMN "dueSetAt" SET NOT NULL;

-- AlterTable
ALTER TABLE "ChangeRequestSection" DROP CONSTRAINT "ChangeRequestSection_pkey",
ADD COLUMN     "askedAt" TIMESTAMPTZ(3),
ADD COLUMN     "eventId" UUID,
ADD COLUMN     "field" TEXT,
ADD COLUMN     "id" UUID,
ADD COLUMN     "row" INTEGER;

-- A request has the id of the event that opened it.
UPDATE "ChangeRequestSection" SET
  "id" = gen_random_uuid(),
  "eventId" = "requestId",
  "askedAt" = (SELECT "askedAt" FROM "ChangeRequest" WHERE "ChangeRequest"."id" = "requestId");
ALTER TABLE "ChangeRequestSection"
  ALTER COLUMN "askedAt" SET NOT NULL,
  ALTER COLUMN "eventId" SET NOT NULL,
  ALTER COLUMN "id" SET NOT NULL,
  ADD CONSTRAINT "ChangeRequestSection_pkey" PRIMARY KEY ("id");

-- CreateTable
CREATE TABLE "ChangeSnapshot" (
    "requestId" UUID NOT NULL,
    "section" "SectionKey" NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB,

    CONSTRAINT "ChangeSnapshot_pkey" PRIMARY KEY ("requestId","section")
);

-- CreateTable
CREATE TABLE "ChangeExtension" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "fromDueAt" TIMESTAMPTZ(3) NOT NULL,
    "toDueAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "ChangeExtension_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ChangeExtension_requestId_at_idx" ON "ChangeExtension"("requestId", "at");

-- CreateIndex
CREATE INDEX "ChangeRequestSection_requestId_idx" ON "ChangeRequestSection"("requestId");

-- CreateIndex
CREATE INDEX "ChangeRequestSection_eventId_idx" ON "ChangeRequestSection"("eventId");

-- AddForeignKey
ALTER TABLE "ChangeSnapshot" ADD CONSTRAINT "ChangeSnapshot_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ChangeRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeExtension" ADD CONSTRAINT "ChangeExtension_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ChangeRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeExtension" ADD CONSTRAINT "ChangeExtension_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A request ends once: its changes were sent, or its time was over.
ALTER TABLE "ChangeRequest"
  ADD CONSTRAINT "sql_change_request_ends_once" CHECK ("answeredAt" IS NULL OR "lapsedAt" IS NULL),
  ADD CONSTRAINT "sql_change_request_due" CHECK ("dueAt" > "askedAt" AND "dueAt" > "dueSetAt"),
  ADD CONSTRAINT "sql_change_request_reminded" CHECK ("remindedDays" > 0),
  -- Not before its time, and what lapsed did so by the due date of the row itself.
  ADD CONSTRAINT "sql_change_request_lapsed" CHECK ("lapsedAt" >= "dueAt");

DROP INDEX "sql_change_request_open";
CREATE UNIQUE INDEX "sql_change_request_open" ON "ChangeRequest" ("applicationId")
  WHERE "answeredAt" IS NULL AND "lapsedAt" IS NULL;
-- What the clock looks for.
CREATE INDEX "sql_change_request_due_at" ON "ChangeRequest" ("dueAt")
  WHERE "answeredAt" IS NULL AND "lapsedAt" IS NULL;

ALTER TABLE "ChangeRequestSection"
  ADD CONSTRAINT "sql_change_row" CHECK ("row" >= 0),
  ADD CONSTRAINT "sql_change_reason" CHECK (btrim("reason") <> '');
-- Within one step each place is named once.
CREATE UNIQUE INDEX "sql_change_pinned_once" ON "ChangeRequestSection" ("eventId", "section", "row", "field")
  NULLS NOT DISTINCT;

ALTER TABLE "ChangeExtension"
  ADD CONSTRAINT "sql_change_extension_later" CHECK ("toDueAt" > "fromDueAt"),
  ADD CONSTRAINT "sql_change_extension_reason" CHECK (btrim("reason") <> '');
CREATE TRIGGER "sql_change_extension_kept" BEFORE UPDATE ON "ChangeExtension"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();

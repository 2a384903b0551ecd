-- AlterTable
ALTER TABLE "ReviewAssignment" ADD COLUMN     "dueSetAt" TIMESTAMPTZ(3),
ADD COLUMN     "remindedDays" INTEGER;

-- ----------------------------------------------- what the schema cannot say

ALTER TABLE "ReviewAssignment"
  ADD CONSTRAINT "sql_assignment_reminded" CHECK (
    "remindedDays" IS NULL OR ("remindedDays" >= 0 AND "dueAt" IS NOT NULL)
  ),
  ADD CONSTRAINT "sql_assignment_due_set" CHECK ("dueSetAt" >= "askedAt");

-- The clock looks every few minutes for what is due; it is a few of very many.
CREATE INDEX "sql_assignment_due" ON "ReviewAssignment" ("dueAt")
  WHERE "endedAt" IS NULL AND "remindedDays" IS DISTINCT FROM 0;

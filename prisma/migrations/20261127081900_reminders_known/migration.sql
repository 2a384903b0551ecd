-- What the office's reminders wrote is now written by the clock's as well, so it is named for both. The schema's own tool would
-- drop the columns and make new ones; renamed, they keep what they say.
ALTER TABLE "ReviewAssignment" RENAME COLUMN "nudgedAt" TO "remindedAt";
ALTER TABLE "ReviewAssignment" RENAME COLUMN "nudgedById" TO "remindedById";
ALTER TABLE "ReviewAssignment" RENAME CONSTRAINT "ReviewAssignment_nudgedById_fkey" TO "ReviewAssignment_remindedById_fkey";

-- ----------------------------------------------- what the schema cannot say

-- Whoever reminded did so at some time.
ALTER TABLE "ReviewAssignment" ADD CONSTRAINT "sql_assignment_reminded_by" CHECK (
  "remindedById" IS NULL OR "remindedAt" IS NOT NULL
);

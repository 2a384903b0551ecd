-- CreateEnum
CREATE TYPE "RoundDeadline" AS ENUM ('CLOSING', 'NOTICE');

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "roundSetAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "closesSetAt" TIMESTAMPTZ(3),
ADD COLUMN     "noticeDueSetAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "RoundReminder" (
    "applicationId" UUID NOT NULL,
    "about" "RoundDeadline" NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "days" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RoundReminder_pkey" PRIMARY KEY ("applicationId","about","dueAt","days")
);

-- AddForeignKey
ALTER TABLE "RoundReminder" ADD CONSTRAINT "RoundReminder_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ----------------------------------------------- what the schema cannot say

ALTER TABLE "RoundReminder" ADD CONSTRAINT "sql_round_reminder_days" CHECK ("days" > 0);

-- CreateEnum
CREATE TYPE "Feasibility" AS ENUM ('FEASIBLE', 'PARTLY', 'NOT_FEASIBLE');

-- CreateEnum
CREATE TYPE "ReviewRole" AS ENUM ('CHIEF', 'SECOND', 'TECHNICAL');

-- CreateEnum
CREATE TYPE "AssignmentState" AS ENUM ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CLOSED');

-- CreateEnum
CREATE TYPE "ConflictKind" AS ENUM ('TEAM', 'SAME_INSTITUTION', 'CO_AUTHOR', 'FAMILY', 'ADVISOR', 'COMPETITOR', 'OTHER');

-- CreateEnum
CREATE TYPE "ConflictSource" AS ENUM ('DETECTED', 'DECLARED');

-- CreateEnum
CREATE TYPE "DecisionLevel" AS ENUM ('COMMITTEE', 'OFFICE', 'AUTHORITY');

-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('RECOMMENDED', 'RESERVED', 'DECLINED', 'CONFIRMED', 'APPROVED', 'SENT_BACK');

-- CreateEnum
CREATE TYPE "AppealState" AS ENUM ('OPEN', 'GRANTED', 'REFUSED');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ApplicationStatus" ADD VALUE 'SCREENING';
ALTER TYPE "ApplicationStatus" ADD VALUE 'PANEL';
ALTER TYPE "ApplicationStatus" ADD VALUE 'RECOMMENDED';
ALTER TYPE "ApplicationStatus" ADD VALUE 'RESERVE_LIST';
ALTER TYPE "ApplicationStatus" ADD VALUE 'LAPSED';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ItemState" ADD VALUE 'FEASIBLE';
ALTER TYPE "ItemState" ADD VALUE 'PARTLY';
ALTER TYPE "ItemState" ADD VALUE 'NOT_FEASIBLE';
ALTER TYPE "ItemState" ADD VALUE 'RECOMMENDED';

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "confirmedById" UUID;

-- AlterTable
ALTER TABLE "ApplicationItem" ADD COLUMN     "equivalentId" UUID,
ADD COLUMN     "feasibility" "Feasibility",
ADD COLUMN     "feasibilityNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "feasibleUg" BIGINT,
ADD COLUMN     "grantedSampleId" UUID,
ADD COLUMN     "judgedAt" TIMESTAMPTZ(3),
ADD COLUMN     "judgedById" UUID;

-- CreateTable
CREATE TABLE "ReviewAssignment" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "ReviewRole" NOT NULL,
    "state" "AssignmentState" NOT NULL DEFAULT 'ASKED',
    "assignedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReviewAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conflict" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "ConflictKind" NOT NULL,
    "source" "ConflictSource" NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Conflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "level" "DecisionLevel" NOT NULL,
    "outcome" "DecisionOutcome" NOT NULL,
    "reasons" TEXT NOT NULL DEFAULT '',
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appeal" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "grounds" TEXT NOT NULL,
    "madeById" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "AppealState" NOT NULL DEFAULT 'OPEN',
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Appeal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReviewAssignment_personId_state_idx" ON "ReviewAssignment"("personId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewAssignment_applicationId_personId_key" ON "ReviewAssignment"("applicationId", "personId");

-- CreateIndex
CREATE INDEX "Conflict_applicationId_endedAt_idx" ON "Conflict"("applicationId", "endedAt");

-- CreateIndex
CREATE INDEX "Conflict_personId_endedAt_idx" ON "Conflict"("personId", "endedAt");

-- CreateIndex
CREATE INDEX "Decision_applicationId_at_idx" ON "Decision"("applicationId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Appeal_applicationId_key" ON "Appeal"("applicationId");

-- CreateIndex
CREATE INDEX "ApplicationItem_equivalentId_idx" ON "ApplicationItem"("equivalentId");

-- CreateIndex
CREATE INDEX "ApplicationItem_grantedSampleId_idx" ON "ApplicationItem"("grantedSampleId");

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationItem" ADD CONSTRAINT "ApplicationItem_equivalentId_fkey" FOREIGN KEY ("equivalentId") REFERENCES "Sample"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationItem" ADD CONSTRAINT "ApplicationItem_judgedById_fkey" FOREIGN KEY ("judgedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationItem" ADD CONSTRAINT "ApplicationItem_grantedSampleId_fkey" FOREIGN KEY ("grantedSampleId") REFERENCES "Sample"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewAssignment" ADD CONSTRAINT "ReviewAssignment_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewAssignment" ADD CONSTRAINT "ReviewAssignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewAssignment" ADD CONSTRAINT "ReviewAssignment_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

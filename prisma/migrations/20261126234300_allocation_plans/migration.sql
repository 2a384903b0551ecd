-- CreateEnum
CREATE TYPE "AllocationOutcome" AS ENUM ('OPEN', 'RESERVE', 'DECLINE');

-- CreateTable
CREATE TABLE "AllocationPlan" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedById" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "committedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AllocationPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AllocationEntry" (
    "planId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "outcome" "AllocationOutcome" NOT NULL DEFAULT 'OPEN',
    "reason" TEXT NOT NULL DEFAULT '',
    "reasonCode" TEXT,
    "moveReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AllocationEntry_pkey" PRIMARY KEY ("planId","applicationId")
);

-- CreateTable
CREATE TABLE "AllocationGrant" (
    "planId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "sampleId" UUID NOT NULL,
    "massUg" BIGINT NOT NULL,

    CONSTRAINT "AllocationGrant_pkey" PRIMARY KEY ("planId","itemId")
);

-- CreateTable
CREATE TABLE "AllocationStock" (
    "planId" UUID NOT NULL,
    "sampleId" UUID NOT NULL,
    "availableUg" BIGINT NOT NULL,

    CONSTRAINT "AllocationStock_pkey" PRIMARY KEY ("planId","sampleId")
);

-- CreateIndex
CREATE INDEX "AllocationPlan_roundId_savedAt_idx" ON "AllocationPlan"("roundId", "savedAt");

-- CreateIndex
CREATE INDEX "AllocationEntry_applicationId_idx" ON "AllocationEntry"("applicationId");

-- CreateIndex
CREATE INDEX "AllocationGrant_itemId_idx" ON "AllocationGrant"("itemId");

-- CreateIndex
CREATE INDEX "AllocationGrant_sampleId_idx" ON "AllocationGrant"("sampleId");

-- CreateIndex
CREATE INDEX "AllocationStock_sampleId_idx" ON "AllocationStock"("sampleId");

-- AddForeignKey
ALTER TABLE "AllocationPlan" ADD CONSTRAINT "AllocationPlan_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllocationPlan" ADD CONSTRAINT "AllocationPlan_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllocationEntry" ADD CONSTRAINT "AllocationEntry_planId_fkey" FOREIGN KEY ("planId") REFERENCES "AllocationPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllocationEntry" ADD CONSTRAINT "AllocationEntry_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllocationGrant" ADD CONSTRAINT "AllocationGrant_planId_fkey" FOREIGN KEY ("planId") REFERENCES "AllocationPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllocationGrant" ADD CONSTRAINT "AllocationGrant_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ApplicationItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllocationGrant" ADD CONSTRAINT "AllocationGrant_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "Sample"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllocationStock" ADD CONSTRAINT "AllocationStock_planId_fkey" FOREIGN KEY ("planId") REFERENCES "AllocationPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllocationStock" ADD CONSTRAINT "AllocationStock_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "Sample"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The limits of `simulationProblems` in the domain package.
ALTER TABLE "AllocationPlan"
  ADD CONSTRAINT "sql_plan_version" CHECK ("version" > 0),
  ADD CONSTRAINT "sql_plan_named" CHECK (char_length("name") BETWEEN 1 AND 80 AND btrim("name") <> '');

ALTER TABLE "AllocationEntry"
  ADD CONSTRAINT "sql_entry_position" CHECK ("position" >= 0),
  ADD CONSTRAINT "sql_entry_reasons_short" CHECK (
    char_length("reason") <= 2000 AND char_length("moveReason") <= 2000
  );

ALTER TABLE "AllocationGrant"
  ADD CONSTRAINT "sql_allocation_grant_mass" CHECK ("massUg" > 0);

-- Prisma knows no indexes on parts or expressions: a round has one draft, and names differ by more than their case.
CREATE UNIQUE INDEX "sql_plan_one_draft" ON "AllocationPlan"("roundId") WHERE "name" IS NULL;
CREATE UNIQUE INDEX "sql_plan_name_key" ON "AllocationPlan"("roundId", lower("name")) WHERE "name" IS NOT NULL;

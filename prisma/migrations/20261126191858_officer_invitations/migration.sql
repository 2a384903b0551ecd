-- AlterEnum
ALTER TYPE "OfficerState" ADD VALUE 'DECLINED';

-- CreateTable
CREATE TABLE "OfficerInvitation" (
    "tokenHash" TEXT NOT NULL,
    "officerId" UUID NOT NULL,
    "sentById" UUID,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OfficerInvitation_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateIndex
CREATE INDEX "OfficerInvitation_officerId_sentAt_idx" ON "OfficerInvitation"("officerId", "sentAt");

-- CreateIndex
CREATE INDEX "OfficerInvitation_sentById_sentAt_idx" ON "OfficerInvitation"("sentById", "sentAt");

-- CreateIndex
CREATE INDEX "InstitutionOfficer_email_idx" ON "InstitutionOfficer"("email");

-- AddForeignKey
ALTER TABLE "OfficerInvitation" ADD CONSTRAINT "OfficerInvitation_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "InstitutionOfficer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficerInvitation" ADD CONSTRAINT "OfficerInvitation_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Links that were sent already stay links: each names its officership.
INSERT INTO "OfficerInvitation" ("tokenHash", "officerId", "sentById", "sentAt")
  SELECT "tokenHash", "id", "proposedById", "proposedAt" FROM "InstitutionOfficer" WHERE "tokenHash" IS NOT NULL;

-- What was sent was sent: limits count it, and a link that was replaced stays known as such.
CREATE TRIGGER "sql_officer_invitation_append_only" BEFORE UPDATE OR DELETE ON "OfficerInvitation"
  FOR EACH ROW EXECUTE FUNCTION regolith_append_only();
CREATE TRIGGER "sql_officer_invitation_no_truncate" BEFORE TRUNCATE ON "OfficerInvitation"
  FOR EACH STATEMENT EXECUTE FUNCTION regolith_append_only();
